//! The class of who asks. To anybody else it does not exist, whatever their role.

use contract::ids::{ClassId, PersonId};
use contract::problem::Code;
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait, QuerySelect};

use crate::error::ApiResult;
use crate::features::orientation::entities::guided_class::{Entity, Model};
use crate::identity::{Action, Actor, Object};

/// The class, to read.
pub async fn find(connection: &impl ConnectionTrait, actor: &Actor, id: ClassId) -> ApiResult<Model> {
    theirs(actor, Entity::find_by_id(id.0).one(connection).await?)
}

/// The class, held: nobody joins, hands in or ends it meanwhile.
pub async fn lock(transaction: &DatabaseTransaction, actor: &Actor, id: ClassId) -> ApiResult<Model> {
    theirs(actor, Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?)
}

fn theirs(actor: &Actor, row: Option<Model>) -> ApiResult<Model> {
    let row = row.ok_or(Code::NotFound)?;
    actor.may(Action::GuideClass, &Object::Person(PersonId(row.owner), None))?;
    Ok(row)
}
