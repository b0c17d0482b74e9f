//! What other rooms ask about companies.

use contract::companies::{Company, CompanyStatus};
use contract::ids::{CompanyId, PersonId};
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

use super::entities::{company, company_delegate};
use super::{demonstration as invented, owned, views};
use crate::error::ApiResult;
use crate::identity::{Action, Actor};

/// A company, whoever asks. Whether they may know of it, the caller asks.
pub async fn find(connection: &impl ConnectionTrait, id: CompanyId) -> ApiResult<Option<Company>> {
    match company::Entity::find_by_id(id.0).one(connection).await? {
        Some(row) => Ok(Some(views::company(connection, &row).await?)),
        None => Ok(None),
    }
}

/// A company that the actor may do this with.
pub async fn seen_by(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    id: CompanyId,
) -> ApiResult<Company> {
    views::company(connection, &owned::allowed(connection, actor, action, id).await?).await
}

/// The same, held until the transaction ends.
pub async fn held_by(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: CompanyId,
) -> ApiResult<Company> {
    views::company(transaction, &owned::lock(transaction, actor, action, id).await?).await
}

/// A company, whoever asks, held until the transaction ends.
pub async fn held(transaction: &DatabaseTransaction, id: CompanyId) -> ApiResult<Company> {
    views::company(transaction, &owned::hold(transaction, id).await?).await
}

/// Who acts for a company.
pub async fn acting_for(connection: &impl ConnectionTrait, id: CompanyId) -> ApiResult<Vec<PersonId>> {
    let rows = company_delegate::Entity::find()
        .filter(company_delegate::Column::Company.eq(id.0))
        .filter(company_delegate::Column::Person.is_not_null())
        .all(connection)
        .await?;
    Ok(rows.iter().filter_map(|row| row.person.map(PersonId)).collect())
}

/// What these companies are called.
pub async fn legal_names(
    connection: &impl ConnectionTrait,
    ids: &[CompanyId],
) -> ApiResult<HashMap<CompanyId, String>> {
    let rows = company::Entity::find().filter(company::Column::Id.is_in(ids.iter().map(|id| id.0)));
    let rows = rows.all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.company_id(), row.legal_name)).collect())
}

/// The first company of the demonstration that stands there.
pub async fn demonstration(connection: &impl ConnectionTrait, status: CompanyStatus) -> ApiResult<Option<Company>> {
    for id in invented::ids() {
        if let Some(company) = find(connection, id).await?.filter(|company| company.status == status) {
            return Ok(Some(company));
        }
    }
    Ok(None)
}
