//! `POST /sign-out`: end this browser's session.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;

use super::signed_out;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::cookie::Cookie;
use crate::identity::session;
use crate::state::AppState;

/// Signs out. It is well whether or not there was a session.
#[utoipa::path(
    post,
    path = "/sign-out",
    tag = "accounts",
    responses((status = 204, description = "Nobody is signed in here now."), Problems)
)]
pub async fn sign_out(State(state): State<AppState>, headers: HeaderMap) -> ApiResult<Response> {
    if let Some(token) = Cookie::Session.read(&state.settings, &headers) {
        let token = &token;
        state.store.write(|transaction| async move { session::end(&transaction, token).await }).await?;
    }
    Ok(signed_out(&state.settings))
}
