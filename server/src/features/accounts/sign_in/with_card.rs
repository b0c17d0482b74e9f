//! `POST /sign-in/with-card`: the code on a printed card, for somebody without e-mail.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::accounts::{Me, SignInWithCard, check_card_code};
use contract::problem::{Code, FieldError};

use super::{begin, signed_in};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::accounts::card;
use crate::identity::limits::{ClientAddress, Limit};
use crate::state::AppState;

/// Signs in with a printed card.
#[utoipa::path(
    post,
    path = "/sign-in/with-card",
    tag = "accounts",
    request_body = SignInWithCard,
    responses((status = 200, description = "Signed in; the session is in the cookie.", body = Me), Problems)
)]
pub async fn sign_in_with_card(
    State(state): State<AppState>,
    address: ClientAddress,
    headers: HeaderMap,
    JsonBody(request): JsonBody<SignInWithCard>,
) -> ApiResult<Response> {
    let typed = check_card_code(&request.code).map_err(|code| vec![FieldError::new("code", code)])?;
    state.limits.take(Limit::TriesByAddress, &address.0, state.clock.now())?;
    let (state, headers, typed) = (&state, &headers, &typed);
    let begun = state
        .store
        .write(|transaction| async move {
            let person = card::person_of(&transaction, typed).await?.ok_or(Code::WrongCard)?;
            begin(state, &transaction, headers, person).await
        })
        .await?;
    signed_in(&state.settings, &begun)
}
