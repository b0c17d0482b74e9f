//! What the applications ask about postings.

use contract::ids::{CompanyId, PostingId};
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QuerySelect};
use std::collections::HashMap;

use super::{entities, owned};
use crate::error::ApiResult;
use crate::identity::{Action, Actor};

/// A posting that was published, held until the transaction ends.
pub async fn hold_published(transaction: &DatabaseTransaction, id: PostingId) -> ApiResult<entities::Model> {
    let row = entities::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
    Ok(row.filter(|row| row.published_at.is_some()).ok_or(Code::NotFound)?)
}

/// A posting of a company, for who may do this with it.
pub async fn of_company(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    company: CompanyId,
    id: PostingId,
) -> ApiResult<entities::Model> {
    Ok(owned::allowed(connection, actor, action, company, id).await?.1)
}

/// What these postings are called, as people read it.
pub async fn titles(connection: &impl ConnectionTrait, ids: &[PostingId]) -> ApiResult<HashMap<PostingId, String>> {
    let rows = entities::Entity::find().filter(entities::Column::Id.is_in(ids.iter().map(|id| id.0)));
    let title = |row: entities::Model| {
        let published = row.published()?.map(|shown| shown.details.title);
        Ok((row.posting_id(), published.unwrap_or(row.title)))
    };
    rows.all(connection).await?.into_iter().map(title).collect()
}
