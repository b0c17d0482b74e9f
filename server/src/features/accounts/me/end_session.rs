//! `DELETE /me/sessions/{session}`: sign one browser out.

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::SessionId;
use contract::problem::Code;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{SignedIn, session};
use crate::state::AppState;

/// Ends one of the person's sessions.
#[utoipa::path(
    delete,
    path = "/me/sessions/{session}",
    tag = "accounts",
    params(("session" = SessionId, Path, description = "The session.")),
    responses((status = 204, description = "It has ended."), Problems)
)]
pub async fn end_session(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(session): PathOf<SessionId>,
) -> ApiResult<StatusCode> {
    let person = actor.person;
    let ended =
        state.store.write(|transaction| async move { session::end_one(&transaction, person, session).await }).await?;
    if ended { Ok(StatusCode::NO_CONTENT) } else { Err(Code::NotFound.into()) }
}
