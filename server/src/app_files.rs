//! The browser app's files, carried inside a release binary and read from `dist/` by a debug one.

mod other_folder;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::problem::Code;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::fmt::Write;

use crate::error::ApiError;
use crate::{content_coding, revalidate};
use other_folder::App;

#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Dist;

/// The script that decides about updates in the browser.
const WORKER: &str = "service-worker.js";
/// The one that takes its place when it must go.
const RETIRED_WORKER: &str = "service-worker-retired.js";

/// The codings in which a file lies beside itself, smallest first, and their endings.
const TWINS: [(&str, &str); 3] = [("br", "br"), ("zstd", "zst"), ("gzip", "gz")];

/// A build's files never change: their folder carries the build's name.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Manifest, icons and the like: asked again after an hour.
const AN_HOUR: &str = "public, max-age=3600";
/// The page and what decides about updates: asked every time, answered 304 when the same.
const ASK_AGAIN: &str = "no-cache";

/// Answers a path that is not the API's: a file, the page for addresses of the app, or 404 in plain text.
///
/// A missing file is never answered with the page: a script that is HTML breaks the app in a way nobody understands.
/// `retire_worker` takes the service worker out of every browser that asks for it.
pub fn answer(method: &Method, path: &str, headers: &HeaderMap, retire_worker: bool) -> Response {
    answer_from::<App>(method, if retire_worker { without_worker(path) } else { path }, headers)
}

/// The path of what is sent while the worker must go.
fn without_worker(path: &str) -> &str {
    if path.trim_start_matches('/') == WORKER { RETIRED_WORKER } else { path }
}

fn answer_from<Files: RustEmbed>(method: &Method, path: &str, headers: &HeaderMap) -> Response {
    if !matches!(*method, Method::GET | Method::HEAD) {
        let allowed = [(header::ALLOW, "GET,HEAD")];
        return (allowed, ApiError::from(Code::MethodNotAllowed)).into_response();
    }
    let name = path.trim_start_matches('/');
    let found = match name {
        "" => file_response::<Files>("index.html", headers),
        _ if TWINS.iter().any(|(_, ending)| name.ends_with(&format!(".{ending}"))) => None,
        _ => file_response::<Files>(name, headers),
    };
    found
        .or_else(|| is_navigation(name, headers).then(|| file_response::<Files>("index.html", headers)).flatten())
        .unwrap_or_else(|| {
            (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")], "Not found\n").into_response()
        })
}

fn file_response<Files: RustEmbed>(name: &str, headers: &HeaderMap) -> Option<Response> {
    let plain = Files::get(name)?;
    let kind = plain.metadata.mimetype().to_owned();
    let has_twin = TWINS.iter().any(|(_, ending)| Files::get(&format!("{name}.{ending}")).is_some());
    let (encoding, file) = TWINS
        .into_iter()
        .filter(|(encoding, _)| content_coding::takes(headers, encoding))
        .find_map(|(encoding, ending)| Some((Some(encoding), Files::get(&format!("{name}.{ending}"))?)))
        .unwrap_or((None, plain));
    let tag = entity_tag(&file);
    let mut response = if revalidate::has(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(file.data.into_owned()).into_response()
    };
    let set = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(&with_charset(&kind)) {
        set.insert(header::CONTENT_TYPE, kind);
    }
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        set.insert(header::ETAG, tag);
    }
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_rule(name)));
    if has_twin {
        set.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Some(encoding) = encoding {
        set.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Some(response)
}

fn cache_rule(name: &str) -> &'static str {
    match name {
        _ if name.starts_with("a/") => FOR_EVER,
        _ if name.ends_with(".html") || name.ends_with(".js") => ASK_AGAIN,
        _ => AN_HOUR,
    }
}

/// An address of the app has no dot in its last part, and a browser asks for a page there.
fn is_navigation(name: &str, headers: &HeaderMap) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    let wants_page = headers.get_all(header::ACCEPT).iter().any(|a| a.to_str().is_ok_and(|a| a.contains("text/html")));
    !last.contains('.') && !name.starts_with("a/") && wants_page
}

/// Half of the content's SHA-256; each coding of a file has its own.
fn entity_tag(file: &EmbeddedFile) -> String {
    let mut tag = String::from("\"");
    for byte in &file.metadata.sha256_hash()[..16] {
        // Writing to a String cannot fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

fn with_charset(kind: &str) -> String {
    let is_text =
        kind.starts_with("text/") || kind.ends_with("javascript") || kind.ends_with("json") || kind.contains("xml");
    if is_text && !kind.contains("charset") { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

#[cfg(test)]
mod tests;
