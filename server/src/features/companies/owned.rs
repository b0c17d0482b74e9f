//! Finding a company for somebody who acts for it, or for staff; to anybody else it is not there.

use contract::ids::{CompanyId, PersonId};
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel, QuerySelect, SqlErr};

use super::entities::{company, company_delegate};
use crate::error::{ApiError, ApiResult};
use crate::identity::{Action, Actor, Object};

/// A company that the actor may see.
pub async fn readable(connection: &impl ConnectionTrait, actor: &Actor, id: CompanyId) -> ApiResult<company::Model> {
    allowed(connection, actor, Action::ReadCompany, id).await
}

/// A company that the actor may do this with.
pub async fn allowed(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    id: CompanyId,
) -> ApiResult<company::Model> {
    let row = company::Entity::find_by_id(id.0).one(connection).await?.ok_or(Code::NotFound)?;
    let acts = acts_for(connection, actor.person, id).await?;
    actor.may(action, &Object::Company { acts })?;
    Ok(row)
}

/// A company that the actor may do this with, held until the transaction ends.
pub async fn lock(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: CompanyId,
) -> ApiResult<company::Model> {
    let row = hold(transaction, id).await?;
    let acts = acts_for(transaction, actor.person, id).await?;
    actor.may(action, &Object::Company { acts })?;
    Ok(row)
}

/// The same, as it was when it had this version: what somebody else has changed meanwhile is not written over.
pub async fn lock_unchanged(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: CompanyId,
    version: i64,
) -> ApiResult<company::Model> {
    let row = lock(transaction, actor, action, id).await?;
    if row.version == version { Ok(row) } else { Err(Code::ChangedMeanwhile.into()) }
}

/// A company, held until the transaction ends. Whether the actor may know of it, the caller asks.
pub async fn hold(transaction: &DatabaseTransaction, id: CompanyId) -> ApiResult<company::Model> {
    let row = company::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Whether somebody acts for a company.
pub async fn acts_for(connection: &impl ConnectionTrait, person: PersonId, company: CompanyId) -> ApiResult<bool> {
    let rows = company_delegate::Entity::find()
        .filter(company_delegate::Column::Company.eq(company.0))
        .filter(company_delegate::Column::Person.eq(person.0));
    Ok(rows.count(connection).await? > 0)
}

/// Writes a company that was locked. Its new VAT number may be another company's, also since a moment ago.
pub async fn write(transaction: &DatabaseTransaction, row: &company::Model) -> ApiResult<()> {
    let written = company::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await;
    match written {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(Code::CompanyRegistered.into())
        }
        Err(error) => Err(ApiError::from(error)),
    }
}
