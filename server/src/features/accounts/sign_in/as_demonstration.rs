//! `POST /sign-in/demonstration`: become the invented person of a role, at one tap.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::accounts::{Me, SignInAsDemonstration};
use contract::problem::Code;

use super::{begin, signed_in};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::accounts::demonstration;
use crate::state::AppState;

/// Signs in as the demonstration person of a role. Where there is no demonstration data, nothing is here.
#[utoipa::path(
    post,
    path = "/sign-in/demonstration",
    tag = "accounts",
    request_body = SignInAsDemonstration,
    responses((status = 200, description = "Signed in; the session is in the cookie.", body = Me), Problems)
)]
pub async fn sign_in_as_demonstration(
    State(state): State<AppState>,
    headers: HeaderMap,
    JsonBody(request): JsonBody<SignInAsDemonstration>,
) -> ApiResult<Response> {
    if !state.settings.demonstration {
        return Err(Code::NotFound.into());
    }
    let (state, headers, person) = (&state, &headers, demonstration::person_of(request.role));
    let begun =
        state.store.write(|transaction| async move { begin(state, &transaction, headers, person).await }).await?;
    signed_in(&state.settings, &begun)
}
