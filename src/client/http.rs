//! One request to the server, with a time limit. Dropping the future cancels the request.

use super::ClientError;
use super::call::{Call, Method};
use super::reply::{BodyKind, Reply};
use crate::platform::files::PickedFile;
use crate::platform::network;
use contract::generation::{APP_GENERATION, APP_GENERATION_HEADER};
use gloo_net::http::{RequestBuilder, Response};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, RequestCredentials, RequestRedirect};

/// Where every address of the server's interface begins.
pub const BASE: &str = "/api/v1";

/// How long a request may take, in milliseconds. Longer than the server takes before it gives up by itself (25 s), so
/// that silence means the network.
pub const LONGEST_REQUEST_MS: u32 = 30_000;

/// The same for a file, which goes as slowly as a phone sends it; the server waits for two minutes.
const LONGEST_UPLOAD_MS: u32 = 130_000;

/// Names the person for whom a request was made. The server answers 401 if somebody else is signed in.
pub const PERSON_HEADER: &str = "Portalavoro-Person";

/// Sends the call and waits for the whole answer.
///
/// # Errors
/// [`ClientError::Offline`], [`ClientError::Unreachable`] or [`ClientError::TimedOut`]; refusals are replies.
pub async fn exchange(call: &Call) -> Result<Reply, ClientError> {
    let body = call.body.as_deref().map(|json| ("application/json", JsValue::from_str(json)));
    send(call, body, LONGEST_REQUEST_MS).await
}

/// As [`exchange`], with a file as the body.
///
/// # Errors
/// As [`exchange`].
pub async fn upload(call: &Call, file: &PickedFile, kind: &'static str) -> Result<Reply, ClientError> {
    send(call, Some((kind, file.content())), LONGEST_UPLOAD_MS).await
}

async fn send(call: &Call, body: Option<(&str, JsValue)>, longest_ms: u32) -> Result<Reply, ClientError> {
    if !network::is_online() {
        return Err(ClientError::Offline);
    }
    let limit = TimeLimit::start(longest_ms)?;
    let method = match call.method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
        Method::Delete => gloo_net::http::Method::DELETE,
    };
    let mut builder = RequestBuilder::new(&format!("{BASE}{}", call.path))
        .method(method)
        .credentials(RequestCredentials::SameOrigin)
        // The server never redirects; whoever does stands in between.
        .redirect(RequestRedirect::Error)
        .abort_signal(Some(&limit.controller.signal()))
        .header("Accept", "application/json, application/problem+json")
        .header(APP_GENERATION_HEADER, &APP_GENERATION.to_string());
    if let Some(key) = call.idempotency_key {
        builder = builder.header("Idempotency-Key", &key.to_string());
    }
    if let Some(person) = call.only_as {
        builder = builder.header(PERSON_HEADER, &person.to_string());
    }
    let request = match body {
        Some((kind, body)) => builder.header("Content-Type", kind).body(body),
        None => builder.build(),
    };
    let request = request.map_err(|_| ClientError::Unreachable)?;
    let response = request.send().await.map_err(|_| limit.failure())?;
    let body = response.text().await.map_err(|_| limit.failure())?;
    Ok(Reply {
        status: response.status(),
        kind: BodyKind::of(header(&response, "Content-Type").as_deref(), &body),
        retry_after: header(&response, "Retry-After").and_then(|seconds| seconds.trim().parse().ok()),
        body,
    })
}

fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name)
}

/// Ends the request when time is up, or when nobody waits for it any more.
struct TimeLimit {
    controller: AbortController,
    reached: Rc<Cell<bool>>,
    _timer: Timeout,
}

impl TimeLimit {
    fn start(longest_ms: u32) -> Result<Self, ClientError> {
        let controller = AbortController::new().map_err(|_| ClientError::Unreachable)?;
        let reached = Rc::new(Cell::new(false));
        let timer = Timeout::new(longest_ms, {
            let (controller, reached) = (controller.clone(), reached.clone());
            move || {
                reached.set(true);
                controller.abort();
            }
        });
        Ok(Self { controller, reached, _timer: timer })
    }

    fn failure(&self) -> ClientError {
        if self.reached.get() { ClientError::TimedOut } else { ClientError::Unreachable }
    }
}

impl Drop for TimeLimit {
    fn drop(&mut self) {
        self.controller.abort();
    }
}
