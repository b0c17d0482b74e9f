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
    // Weak, since the same answer may travel in several codings.
    let tag = format!("W/\"{}\"", &secret::hash_bytes(&bytes)[..32]);
    let unchanged = has(request, &tag);
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], Body::from(bytes)).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Whether the client has what this tag stands for, or anything at all (`*`). Whether a tag is weak makes no difference.
pub fn has(request: &HeaderMap, tag: &str) -> bool {
    let tag = tag.trim_start_matches("W/");
    let lines = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    let known = lines.flat_map(|line| line.split(',')).map(str::trim);
    known.map(|known| known.trim_start_matches("W/")).any(|known| known == tag || known == "*")
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

    #[test]
    fn a_tag_is_found_in_a_list_weak_or_not() {
        let says = |list: &'static str| HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_static(list))]);
        for list in ["\"a\"", "W/\"a\"", "\"b\", W/\"a\" ,\"c\"", "\"b,c\",\"a\"", "*"] {
            assert!(has(&says(list), "W/\"a\""), "{list}");
            assert!(has(&says(list), "\"a\""), "{list}");
        }
        for list in ["", "\"b\"", "a", "\"ab\"", "w/\"a\"", ","] {
            assert!(!has(&says(list), "\"a\""), "{list}");
        }
    }
}
