//! `DELETE /me/sessions`: sign out everywhere.

use axum::extract::State;
use axum::response::Response;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::accounts::sign_in::signed_out;
use crate::identity::{SignedIn, session};
use crate::state::AppState;

/// Ends every session of the person, this one too.
#[utoipa::path(
    delete,
    path = "/me/sessions",
    tag = "accounts",
    responses((status = 204, description = "All have ended."), Problems)
)]
pub async fn end_sessions(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Response> {
    let person = actor.person;
    state.store.write(|transaction| async move { session::end_all(&transaction, person).await }).await?;
    Ok(signed_out(&state.settings))
}
