//! Finding an application for the person who wrote it, or for those who act for its company; to anybody else it is not
//! there.

use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel, QuerySelect};

use super::entities::application;
use crate::error::ApiResult;
use crate::features::companies;
use crate::identity::{Action, Actor, Object};

/// What an address of a received application names.
pub type ReceivedPath = (CompanyId, PostingId, ApplicationId);

/// The person's own application.
pub async fn own(connection: &impl ConnectionTrait, actor: &Actor, id: ApplicationId) -> ApiResult<application::Model> {
    let row = application::Entity::find_by_id(id.0).one(connection).await?.ok_or(Code::NotFound)?;
    actor.may(Action::ManageApplication, &Object::Person(row.person_id(), None))?;
    Ok(row)
}

/// The same, held until the transaction ends.
pub async fn lock_own(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: ApplicationId,
) -> ApiResult<application::Model> {
    let row = hold(transaction, id).await?;
    actor.may(Action::ManageApplication, &Object::Person(row.person_id(), None))?;
    Ok(row)
}

/// An application to a company's posting.
pub async fn received(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    (company, posting, id): ReceivedPath,
) -> ApiResult<application::Model> {
    let company = companies::seen_by(connection, actor, Action::ReceiveApplications, company).await?;
    let row = application::Entity::find_by_id(id.0)
        .filter(application::Column::Company.eq(company.id.0))
        .filter(application::Column::Posting.eq(posting.0))
        .one(connection)
        .await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The same, held until the transaction ends.
pub async fn lock_received(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: ReceivedPath,
) -> ApiResult<application::Model> {
    let row = received(transaction, actor, path).await?;
    hold(transaction, row.application_id()).await
}

/// An application, held until the transaction ends. Whether somebody may know of it, the caller asks.
pub async fn hold(transaction: &DatabaseTransaction, id: ApplicationId) -> ApiResult<application::Model> {
    let row = application::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Writes an application that was held.
pub async fn write(transaction: &DatabaseTransaction, row: &application::Model) -> ApiResult<()> {
    application::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}
