//! Apps that are too old to be served are told so, before they do anything.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::generation::{APP_GENERATION, APP_GENERATION_HEADER, said_generation};
use contract::problem::Code;

use crate::error::ApiError;
use crate::state::AppState;

/// The oldest generation of the app that this server serves, unless an option says otherwise.
pub const OLDEST_APP_GENERATION: u32 = 1;

// A server must serve the app that it carries.
const _: () = assert!(OLDEST_APP_GENERATION <= APP_GENERATION);

/// Answers 426 to API requests of an app that is too old. It is no command's answer: the command goes through once the
/// app is up to date. Whoever does not say a generation is no app of ours, and passes.
pub async fn refuse_old_apps(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let oldest = state.settings.oldest_app;
    let is_too_old = said(request.headers()).is_some_and(|generation| generation < oldest);
    if is_too_old && request.uri().path().starts_with("/api/") { too_old(oldest) } else { next.run(request).await }
}

fn said(headers: &HeaderMap) -> Option<u32> {
    headers.get(APP_GENERATION_HEADER).and_then(|value| value.to_str().ok()).and_then(said_generation)
}

/// HTTP asks that a 426 says what to come back with.
fn too_old(oldest: u32) -> Response {
    let mut response = ApiError::from(Code::AppTooOld).into_response();
    if let Ok(wanted) = HeaderValue::from_str(&format!("{APP_GENERATION_HEADER}/{oldest}")) {
        response.headers_mut().insert(header::UPGRADE, wanted);
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
    }
    response
}
