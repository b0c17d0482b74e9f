//! One log line, one id and two figures a request. The path is logged as its template: ids of people stay out.

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::Instrument;
use uuid::Uuid;

/// Where the id of a request stands in its answer.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Watches a request from its arrival until its answer begins.
///
/// The id is always the server's own, so that nobody writes into the logs.
pub async fn watch(request: Request, next: Next) -> Response {
    let id = Uuid::now_v7();
    let method = known_method(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("(app)", MatchedPath::as_str).to_owned();
    let began = Instant::now();
    let span = tracing::info_span!("request", %id, method, route);
    let mut response = async {
        let response = next.run(request).await;
        let milliseconds = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(status = response.status().as_u16(), milliseconds, "answered");
        response
    }
    .instrument(span)
    .await;
    count(method, route, response.status().as_u16(), began);
    if let Ok(value) = HeaderValue::from_str(&format!("{id}")) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

fn count(method: &'static str, route: String, status: u16, began: Instant) {
    let seconds = began.elapsed().as_secs_f64();
    metrics::histogram!("http_request_duration_seconds", "route" => route.clone()).record(seconds);
    let status = format!("{status}");
    metrics::counter!("http_requests_total", "method" => method, "route" => route, "status" => status).increment(1);
}

/// A method that a client invented must not become a new time series.
fn known_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "OTHER",
    }
}
