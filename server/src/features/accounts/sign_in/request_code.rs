//! `POST /sign-in/codes`: send a code of eight digits by mail. Nothing tells whether the address is known.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::accounts::{RequestCode, check_email};
use contract::problem::FieldError;
use std::time::Duration;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::accounts::{mail_text, sign_in_code};
use crate::identity::cookie::Cookie;
use crate::identity::limits::{ClientAddress, Limit};
use crate::notices::Mail;
use crate::secret;
use crate::state::AppState;

/// How often a mail with a code is tried: after a minute nobody waits for it.
const TRIES: u32 = 3;

/// Sends a code to an address, for this browser only. A new code replaces the one before.
#[utoipa::path(
    post,
    path = "/sign-in/codes",
    tag = "accounts",
    request_body = RequestCode,
    responses((status = 204, description = "If the address can receive mail, a code is on its way."), Problems)
)]
pub async fn request_code(
    State(state): State<AppState>,
    address: ClientAddress,
    headers: HeaderMap,
    JsonBody(request): JsonBody<RequestCode>,
) -> ApiResult<Response> {
    let email = check_email(&request.email).map_err(|code| vec![FieldError::new("email", code)])?;
    let now = state.clock.now();
    state.limits.take(Limit::CodesByAddress, &address.0, now)?;
    state.limits.take(Limit::CodesByEmail, &email, now)?;

    let browser = secret::new_token(&*state.random)?;
    let before = Cookie::SignIn.read(&state.settings, &headers);
    let code = sign_in_code::make(&state, &browser, before.as_deref(), &email, request.language).await?;
    send(&state, mail_text::sign_in_code(request.language, email, &code));

    let lasting = Duration::from_secs(sign_in_code::LASTS_SECONDS.cast_unsigned());
    let mut response = StatusCode::NO_CONTENT.into_response();
    let cookie = Cookie::SignIn.set(&state.settings, &browser, lasting);
    response.headers_mut().extend(cookie.map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(response)
}

/// Sends in the background, so that the answer takes as long whatever the mail server does. The code itself is written
/// nowhere but into the mail.
fn send(state: &AppState, mail: Mail) {
    let state = state.clone();
    tokio::spawn(async move {
        for attempt in 1..=TRIES {
            match state.mailer.send(&mail).await {
                Ok(()) => return,
                Err(error) => tracing::warn!(attempt, %error, "a mail with a sign-in code was not sent"),
            }
            tokio::time::sleep(Duration::from_secs(5 * u64::from(attempt))).await;
        }
    });
}
