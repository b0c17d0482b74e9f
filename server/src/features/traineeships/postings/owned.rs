//! Finding a posting for somebody who acts for its company, or for staff; to anybody else it is not there.

use contract::companies::Company;
use contract::ids::{CompanyId, PostingId};
use contract::problem::Code;
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel, QuerySelect};

use super::{entities, search};
use crate::error::ApiResult;
use crate::features::companies;
use crate::identity::{Action, Actor};

/// A posting that the actor may see, with its company.
pub async fn readable(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    company: CompanyId,
    id: PostingId,
) -> ApiResult<(Company, entities::Model)> {
    allowed(connection, actor, Action::ReadPosting, company, id).await
}

/// A posting that the actor may do this with, and its company.
pub async fn allowed(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    company: CompanyId,
    id: PostingId,
) -> ApiResult<(Company, entities::Model)> {
    let company = companies::seen_by(connection, actor, action, company).await?;
    let row = of_company(company.id, id).one(connection).await?;
    Ok((company, row.ok_or(Code::NotFound)?))
}

/// A posting that the actor may do this with, and its company, both held until the transaction ends. What somebody else
/// has changed meanwhile is refused.
pub async fn lock_unchanged(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    (company, id): (CompanyId, PostingId),
    version: i64,
) -> ApiResult<(Company, entities::Model)> {
    let (company, row) = lock(transaction, actor, action, company, id).await?;
    if row.version == version { Ok((company, row)) } else { Err(Code::ChangedMeanwhile.into()) }
}

/// The same, whatever its version.
pub async fn lock(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    company: CompanyId,
    id: PostingId,
) -> ApiResult<(Company, entities::Model)> {
    let company = companies::held_by(transaction, actor, action, company).await?;
    let row = of_company(company.id, id).lock_exclusive().one(transaction).await?;
    Ok((company, row.ok_or(Code::NotFound)?))
}

/// Writes a posting that was locked, as its next version, and keeps the index of what is found in step.
pub async fn write(
    transaction: &DatabaseTransaction,
    company: &Company,
    row: entities::Model,
) -> ApiResult<entities::Model> {
    let number = search::follow(transaction, company, &row).await?;
    let row = entities::Model { version: row.version + 1, number, ..row };
    entities::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(row)
}

/// Notes that the company was told of the last day. What people see stays as it was, so its version does too: whoever is
/// just changing it can go on.
pub async fn note_reminded(
    transaction: &DatabaseTransaction,
    row: entities::Model,
    now: Instant,
) -> ApiResult<entities::Model> {
    let row = entities::Model { reminded_at: Some(now.into()), ..row };
    entities::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(row)
}

fn of_company(company: CompanyId, id: PostingId) -> sea_orm::Select<entities::Entity> {
    entities::Entity::find_by_id(id.0).filter(entities::Column::Company.eq(company.0))
}
