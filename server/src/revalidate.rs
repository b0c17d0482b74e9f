//! Answers that a browser may keep, as long as it asks each time whether they are still true.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::error::ApiResult;
use crate::secret;

/// 200 with a body and its `ETag`, or 304 when the client has the same already.
pub fn json<T: Serialize>(request: &HeaderMap, body: &T) -> ApiResult<Response> {
    let bytes = serde_json::to_vec(body)?;
    let tag = format!("\"{}\"", &secret::hash_bytes(&bytes)[..32]);
    let unchanged = has(request, &tag);
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], Body::from(bytes)).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

fn has(request: &HeaderMap, tag: &str) -> bool {
    let lines = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    // A proxy that compresses marks the tag as weak.
    lines.flat_map(|line| line.split(',')).map(|known| known.trim().trim_start_matches("W/")).any(|known| known == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_client_has_is_not_sent_again() {
        let mut request = HeaderMap::new();
        let first = json(&request, &"open").unwrap();
        assert_eq!(first.status(), StatusCode::OK);
        request.insert(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone());
        assert_eq!(json(&request, &"open").unwrap().status(), StatusCode::NOT_MODIFIED);
        assert_eq!(json(&request, &"closed").unwrap().status(), StatusCode::OK);
    }
}
