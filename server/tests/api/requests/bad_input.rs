//! Every endpoint of the OpenAPI document gets what no client should send. A new endpoint is covered by being described.

use contract::accounts::Role;
use contract::problem::{Code, Problem};
use portalavoro_server::router;
use reqwest::{Method, StatusCode};
use uuid::Uuid;

use crate::support::{Browser, TestApp};

struct Operation {
    method: Method,
    /// With names in braces.
    path: String,
    /// Whether it takes JSON; the one that takes a PDF is asked in `accounts/cv_file.rs`.
    has_body: bool,
}

fn operations() -> Vec<Operation> {
    let document = serde_json::to_value(router::document()).unwrap();
    let mut operations = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let method = method.to_uppercase().parse().unwrap();
            let has_body = operation.pointer("/requestBody/content/application~1json").is_some();
            operations.push(Operation { method, path: path.clone(), has_body });
        }
    }
    operations
}

/// The path with each name in braces replaced.
fn filled(path: &str, value: impl Fn(&str) -> String) -> String {
    let part = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) => value(name),
        None => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// Something that could be there, but is not.
fn plausible(name: &str) -> String {
    match name {
        "centre" => "nowhere".to_owned(),
        "date" => "2026-12-01".to_owned(),
        _ => Uuid::now_v7().to_string(),
    }
}

/// The status, and the problem when it is one. An answer that streams is not read.
async fn send(
    browser: &Browser,
    operation: &Operation,
    path: &str,
    body: Option<(&str, Vec<u8>)>,
) -> (StatusCode, Option<Problem>) {
    let mut request =
        browser.request(operation.method.clone(), path).header("idempotency-key", Uuid::now_v7().to_string());
    if let Some((kind, bytes)) = body {
        request = request.header("content-type", kind).body(bytes);
    }
    let response = request.send().await.unwrap();
    let status = response.status();
    let is_problem = response.headers().get("content-type").is_some_and(|kind| kind == "application/problem+json");
    let what = format!("{} {path}", operation.method);
    assert!(status.as_u16() < 500, "{what}: {status}");
    assert_eq!(status.as_u16() >= 400, is_problem, "{what}: {status} must be problem+json from 400 on, and only there");
    let problem = if is_problem { Some(response.json().await.unwrap()) } else { None };
    (status, problem)
}

both_databases!(an_id_that_is_not_an_id_names_nothing, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    let long = "a".repeat(4000);
    for operation in operations().iter().filter(|operation| operation.path.contains('{')) {
        for bad in ["not-an-id", "%00", "..%2F..", "%FF", "-1", "0", "%27%20OR%201=1", "è", &long] {
            let path = filled(&operation.path, |_| bad.to_owned());
            let (status, _) = send(&browser, operation, &path, Some(("application/json", b"{}".to_vec()))).await;
            assert!(status.is_client_error(), "{} {path}: {status}", operation.method);
        }
        let (status, _) = send(&browser, operation, &filled(&operation.path, plausible), None).await;
        assert!(status.is_client_error(), "{} {}: {status}", operation.method, operation.path);
    }
});

both_databases!(a_body_that_is_no_json_is_refused, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    let bodies: [&[u8]; 10] =
        [b"", b"{", b"null", b"[]", b"7", b"\"text\"", b"{\"\":}", b"{\"a\":1,}", b"\xff\xfe{}", deep.as_bytes()];
    for operation in operations().iter().filter(|operation| operation.has_body) {
        let path = filled(&operation.path, plausible);
        for body in bodies {
            let (_, problem) = send(&browser, operation, &path, Some(("application/json", body.to_vec()))).await;
            assert_eq!(
                problem.unwrap().code,
                Code::MalformedBody,
                "{path}: {:?}",
                String::from_utf8_lossy(&body[..body.len().min(20)])
            );
        }
    }
});

both_databases!(unknown_fields_are_refused, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    for operation in operations().iter().filter(|operation| operation.has_body) {
        let path = filled(&operation.path, plausible);
        let body = br#"{"nobody_knows_this_field": true}"#.to_vec();
        let (_, problem) = send(&browser, operation, &path, Some(("application/json", body))).await;
        assert_eq!(problem.unwrap().code, Code::MalformedBody, "{path}");
    }
});

both_databases!(a_body_of_another_kind_is_refused, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    for operation in operations().iter().filter(|operation| operation.has_body) {
        let path = filled(&operation.path, plausible);
        for kind in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/jsonp",
            "",
        ] {
            let (_, problem) = send(&browser, operation, &path, Some((kind, b"{}".to_vec()))).await;
            assert_eq!(problem.unwrap().code, Code::UnsupportedMediaType, "{path}: {kind}");
        }
    }
});

both_databases!(a_body_above_64_kib_is_refused, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    for operation in operations().iter().filter(|operation| operation.has_body) {
        let path = filled(&operation.path, plausible);
        let body = |size: usize| Some(("application/json", format!("\"{}\"", "a".repeat(size - 2)).into_bytes()));
        let (_, problem) = send(&browser, operation, &path, body(64 * 1024)).await;
        assert_eq!(problem.unwrap().code, Code::MalformedBody, "{path}");
        let (_, problem) = send(&browser, operation, &path, body(64 * 1024 + 1)).await;
        assert_eq!(problem.unwrap().code, Code::BodyTooLarge, "{path}");
    }
});

both_databases!(strange_queries_and_headers_break_nothing, async |app: TestApp| {
    let browser = app.signed_in(Role::Admin).await;
    for operation in
        operations().iter().filter(|operation| operation.method == Method::GET && !operation.path.contains("events"))
    {
        let path = filled(&operation.path, plausible);
        for query in [
            "?",
            "?x=1",
            "?day=",
            "?day=2026-13-45",
            "?%00=%FF",
            "?a=1&a=2",
            "?day[]=1",
            &format!("?x={}", "a".repeat(4000)),
        ] {
            send(&browser, operation, &format!("{path}{query}"), None).await;
        }
        for (name, value) in [
            ("cookie", "session=%00; ;;=;session"),
            ("accept", "\u{7f}"),
            ("if-none-match", "*"),
            ("last-event-id", "x"),
        ] {
            let Ok(value) = reqwest::header::HeaderValue::from_str(value) else { continue };
            let response = browser.request(Method::GET, &path).header(name, value).send().await.unwrap();
            assert!(response.status().as_u16() < 500, "{path} {name}: {}", response.status());
        }
    }
    for value in ["%", "a".repeat(8000).as_str(), "💥"] {
        let request = app.browser().request(Method::GET, "/me").header("cookie", format!("session={value}"));
        let reply = crate::support::Reply::of(request).await;
        assert_eq!(reply.code(), Code::NotSignedIn);
    }
});

/// The document's own figures, so that the loops above cannot run empty.
#[test]
fn there_are_operations_to_ask() {
    let operations = operations();
    assert!(operations.iter().filter(|operation| operation.has_body).count() >= 7);
    assert!(operations.iter().filter(|operation| operation.path.contains('{')).count() >= 3);
}
