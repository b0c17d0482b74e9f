//! No request keeps a client waiting without end. An answer that streams counts until it begins.

use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::time::Duration;

use crate::error::ApiError;

/// Longer than any handler needs, shorter than a proxy waits.
const LONGEST_ANSWER: Duration = Duration::from_secs(25);

/// The same for a file, which comes as slowly as a phone sends it: 5 MiB in two minutes is 350 kbit/s.
const LONGEST_UPLOAD: Duration = Duration::from_secs(120);

/// Gives up with 503 when the answer does not begin in time; the handler's transaction is taken back.
pub async fn answer_in_time(request: Request, next: Next) -> Response {
    let longest = if brings_file(&request) { LONGEST_UPLOAD } else { LONGEST_ANSWER };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => ApiError::TookTooLong.into_response(),
    }
}

fn brings_file(request: &Request) -> bool {
    request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().eq_ignore_ascii_case(b"application/pdf"))
}
