//! `GET /companies/{company}/postings/{posting}/applications/{application}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::traineeships::ReceivedApplication;
use sea_orm::DatabaseTransaction;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications::owned::{self, ReceivedPath};
use crate::features::traineeships::applications::{replying, views};
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;

/// An application, for those who act for its company. The person reads in the timeline when it was opened first.
#[utoipa::path(
    get,
    path = "/companies/{company}/postings/{posting}/applications/{application}",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("application" = ApplicationId, Path, description = "The application.")
    ),
    responses((status = 200, description = "The application.", body = ReceivedApplication), Problems)
)]
pub async fn read_received_application(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<ReceivedPath>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::received(state.store.read(), &actor, path).await?;
    let application = if row.opened_at.is_some() {
        views::received(&state, state.store.read(), &row).await?
    } else {
        let (state, actor) = (&state, &actor);
        state.store.write(|transaction| async move { open(state, &transaction, actor, path).await }).await?
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(application)))
}

async fn open(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: ReceivedPath,
) -> ApiResult<ReceivedApplication> {
    let row = owned::lock_received(transaction, actor, path).await?;
    let row = replying::opened(state, transaction, row).await?;
    views::received(state, transaction, &row).await
}
