//! What other rooms may know of a class: whether somebody guides it, and its counts.

use contract::ids::ClassId;
use contract::orientation::ClassCounts;
use contract::time::Instant;
use sea_orm::{ConnectionTrait, EntityTrait};

use super::{owned, views};
use crate::error::ApiResult;
use crate::features::orientation::entities::guided_class::Entity;
use crate::identity::Actor;

/// Refuses a class that this person does not guide: to them it does not exist, whatever their role.
pub async fn must_guide(connection: &impl ConnectionTrait, actor: &Actor, id: ClassId) -> ApiResult<()> {
    owned::find(connection, actor, id).await.map(drop)
}

/// The counts of a class, for staff to whom whoever guides it has shown them; nothing once it is erased. The picture is
/// the class's own: below five that handed in there is none.
pub async fn class_counts(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    id: ClassId,
    now: Instant,
) -> ApiResult<Option<ClassCounts>> {
    let Some(row) = Entity::find_by_id(id.0).one(connection).await? else {
        return Ok(None);
    };
    let guided_by_you = row.owner == actor.person.0;
    let class = views::one(connection, row, now).await?;
    Ok(Some(ClassCounts {
        id: class.id,
        label: class.label,
        guided_by_you,
        joined: class.joined,
        finished: class.finished,
        picture: class.picture,
    }))
}
