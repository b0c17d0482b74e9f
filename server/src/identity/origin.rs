//! Writes come from our own pages: the browser says so, and the session cookie does not travel from elsewhere.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::problem::Code;

use crate::error::ApiError;
use crate::state::AppState;

/// Refuses a write that another site's page made the browser send.
///
/// `Origin`, when there is one, must be ours to the byte; `Sec-Fetch-Site`, when there is one, must be `same-origin` or
/// `none`. A request with neither is no browser's: it passes only without cookies, since only a browser can be tricked
/// into sending those.
pub async fn refuse_foreign_writes(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if is_read || is_ours(request.headers(), &state.settings.origins) {
        next.run(request).await
    } else {
        ApiError::from(Code::ForeignOrigin).into_response()
    }
}

fn is_ours(headers: &HeaderMap, origins: &[String]) -> bool {
    let origin = headers.get(header::ORIGIN);
    let site = headers.get("sec-fetch-site");
    let origin_fits = origin.is_none_or(|value| origins.iter().any(|ours| value.as_bytes() == ours.as_bytes()));
    let site_fits = site.is_none_or(|value| matches!(value.as_bytes(), b"same-origin" | b"none"));
    let is_known = origin.is_some() || site.is_some() || !headers.contains_key(header::COOKIE);
    origin_fits && site_fits && is_known
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn ours(pairs: &[(&'static str, &'static str)]) -> bool {
        let pairs = pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v)));
        is_ours(&HeaderMap::from_iter(pairs), &["https://portalavoro.example".to_owned()])
    }

    #[test]
    fn a_write_from_elsewhere_is_refused() {
        assert!(ours(&[("origin", "https://portalavoro.example"), ("cookie", "a=b")]));
        assert!(ours(&[("origin", "https://portalavoro.example"), ("sec-fetch-site", "same-origin")]));
        assert!(!ours(&[("origin", "https://portalavoro.example.evil")]));
        assert!(!ours(&[("origin", "null")]));
        assert!(!ours(&[("origin", "https://portalavoro.example"), ("sec-fetch-site", "same-site")]));
        assert!(!ours(&[("sec-fetch-site", "cross-site")]));
    }

    #[test]
    fn without_either_header_a_cookie_is_not_accepted() {
        assert!(ours(&[]));
        assert!(!ours(&[("cookie", "session=1")]));
    }
}
