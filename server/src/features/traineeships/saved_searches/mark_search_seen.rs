//! `POST /me/saved-searches/{saved_search}/seen`

use axum::extract::State;
use contract::ids::SavedSearchId;
use contract::traineeships::{MarkSeen, SavedSearch};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::{entities, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::postings::newest;
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// The person has seen what was new up to some posting. What was seen once stays seen, and nothing is seen before it is
/// there: a higher number counts as the newest.
#[utoipa::path(
    post,
    path = "/me/saved-searches/{saved_search}/seen",
    tag = "traineeships",
    params(
        ("saved_search" = SavedSearchId, Path, description = "The saved search."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = MarkSeen,
    responses((status = 200, description = "The saved search as it is now.", body = SavedSearch), Problems)
)]
pub async fn mark_search_seen(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<SavedSearchId>,
    command: Command<MarkSeen>,
) -> ApiResult<Answer> {
    let (state, actor, body) = (&state, &actor, command.body);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&mark(state, &transaction, actor, id, body).await?)
    })
    .await
}

async fn mark(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: SavedSearchId,
    MarkSeen { up_to }: MarkSeen,
) -> ApiResult<SavedSearch> {
    let old = owned::lock(transaction, actor, id).await?;
    let seen_number = old.seen_number.max(up_to.min(newest(transaction).await?));
    let row = entities::Model { seen_number, ..old };
    entities::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    owned::one(transaction, row, state.today()).await
}
