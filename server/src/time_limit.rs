//! No request keeps a client waiting without end. An answer that streams counts until it begins.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::time::Duration;

use crate::error::ApiError;

/// Longer than any handler needs, shorter than a proxy waits.
const LONGEST_ANSWER: Duration = Duration::from_secs(25);

/// Gives up with 503 when the answer does not begin in time; the handler's transaction is taken back.
pub async fn answer_in_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(LONGEST_ANSWER, next.run(request)).await {
        Ok(response) => response,
        Err(_) => ApiError::TookTooLong.into_response(),
    }
}
