//! `POST /me/saved-searches/{saved_search}/forget`

use axum::extract::State;
use contract::ids::SavedSearchId;
use sea_orm::entity::prelude::*;

use super::{entities, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Forgets one's own saved search: nothing is told about it any more.
#[utoipa::path(
    post,
    path = "/me/saved-searches/{saved_search}/forget",
    tag = "traineeships",
    params(
        ("saved_search" = SavedSearchId, Path, description = "The saved search."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 204, description = "It is forgotten."), Problems)
)]
pub async fn forget_search(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<SavedSearchId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    let actor = &actor;
    once(&state, actor.person, &command.stamp, |transaction| async move {
        let row = owned::lock(&transaction, actor, id).await?;
        entities::Entity::delete_by_id(row.id).exec(&*transaction).await?;
        Ok(Answer::done())
    })
    .await
}
