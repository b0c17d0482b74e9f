use contract::problem::Code;
use reqwest::Method;

use crate::support::{MATERA, Reply, TestApp};

both_databases!(the_server_says_that_it_is_well, async |app: TestApp| {
    let reply = app.browser().get("/status").await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.json::<serde_json::Value>()["status"], "ok");
});

both_databases!(a_database_that_is_away_is_503_and_says_when_to_ask_again, async |app: TestApp| {
    app.state.store.read().clone().close().await.unwrap();
    for path in ["/status", "/me"] {
        let browser = app.browser().with_session(contract::ids::PersonId(uuid::Uuid::nil()), "0");
        let reply = browser.get(path).await;
        assert_eq!(reply.code(), Code::Unavailable, "{path}");
        assert_eq!(reply.header("retry-after"), "5");
    }
});

both_databases!(every_answer_protects_the_browser, async |app: TestApp| {
    for path in ["/status", "/me", "/api/nothing"] {
        let reply = app.browser().get(path).await;
        assert!(
            reply
                .header("content-security-policy")
                .starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'")
        );
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
        assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(reply.header("strict-transport-security"), "", "plain http must not promise TLS");
        assert_eq!(reply.header("x-request-id").len(), 36);
    }
});

both_databases!(what_is_not_there_is_a_problem_and_never_the_page, async |app: TestApp| {
    let browser = app.browser();
    for path in ["/api", "/api/", "/api/v1/nothing", "/api/v2/me"] {
        let reply = browser.request(Method::GET, path).header("accept", "text/html");
        assert_eq!(Reply::of(reply).await.code(), Code::NotFound, "{path}");
    }
    assert_eq!(browser.delete("/me").await.code(), Code::MethodNotAllowed);
});

both_databases!(figures_count_requests_by_template, async |app: TestApp| {
    app.browser().get("/me").await;
    let text = app.browser().get("/metrics").await.text;
    assert!(text.contains(r#"http_requests_total{method="GET",route="/api/v1/me",status="401"}"#), "{text}");
    assert!(text.contains(r#"http_request_duration_seconds_bucket{route="/api/v1/me""#));
});

both_databases!(long_answers_travel_compressed_where_the_client_takes_it, async |app: TestApp| {
    let plain = app.browser().get("/centres").await;
    assert_eq!(plain.header("content-encoding"), "");
    for coding in ["br", "gzip"] {
        let request = app.browser().request(Method::GET, "/centres").header("accept-encoding", coding);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["content-encoding"], coding);
        assert!(response.bytes().await.unwrap().len() * 2 < plain.text.len());
    }
    let stream = format!("/centres/{MATERA}/days/2026-11-24/events");
    let stream = app.browser().request(Method::GET, &stream).header("accept-encoding", "br").send().await.unwrap();
    assert!(!stream.headers().contains_key("content-encoding"), "an event must not wait in a buffer");
});
