//! In which codings an answer may travel: what the client takes among those that we have.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Those that we have, best first.
const OURS: [&str; 3] = ["br", "zstd", "gzip"];

/// Rewrites `Accept-Encoding` to the codings of ours that the client takes, before anything else reads it.
///
/// A client may refuse the plain answer too (`identity;q=0`). The layer that compresses would then turn any answer into
/// 406 after the handler has had its effect; HTTP lets us send the plain answer instead.
pub async fn keep_ours(mut request: Request, next: Next) -> Response {
    let taken: Vec<_> = OURS.into_iter().filter(|coding| takes(request.headers(), coding)).collect();
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    if let Ok(taken) = HeaderValue::from_str(&taken.join(", "))
        && !taken.is_empty()
    {
        request.headers_mut().insert(header::ACCEPT_ENCODING, taken);
    }
    next.run(request).await
}

/// Whether `Accept-Encoding` names the coding, or otherwise all of them, without `q=0`.
pub fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let named = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let items: Vec<_> = named.flat_map(|list| list.split(',')).map(name_and_weight).collect();
    let weight_of =
        |wanted: &str| items.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, weight)| *weight);
    weight_of(coding).or_else(|| weight_of("*")).is_some_and(|weight| weight > 0.0)
}

fn name_and_weight(item: &str) -> (&str, f32) {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q=")).and_then(|q| q.parse().ok());
    (name, weight.unwrap_or(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_is_taken_by_name_or_with_all_others() {
        let takes = |list: &'static str, coding| {
            takes(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(list))]), coding)
        };
        for list in ["br", "gzip, BR;q=0.1", "*", "gzip;q=0, *", "identity;q=0, *;q=0.5", "br;q=x"] {
            assert!(takes(list, "br"), "{list}");
        }
        for list in ["", "gzip", "br;q=0", "*;q=0", "br;q=0, *", "identity", ";;;", "brotli"] {
            assert!(!takes(list, "br"), "{list}");
        }
    }
}
