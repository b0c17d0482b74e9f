//! HTTP itself: methods, conditions, codings, and addresses that nobody means.

use contract::accounts::Role;
use contract::problem::Code;
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::accounts::people::somebody;
use crate::support::{Reply, TestApp};

const CENTRE: &str = "/api/v1/centres/cpi-melfi";

/// Sends a request as it stands, which no client library would, and gives the answer's status and head.
async fn raw(app: &TestApp, line: &str, headers: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(app.url.trim_start_matches("http://")).await.unwrap();
    let request = format!("{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // A head that is too large is answered before it was read to its end, which breaks the connection.
    let _ = stream.read_to_end(&mut answer).await;
    let head = String::from_utf8_lossy(&answer).split("\r\n\r\n").next().unwrap_or_default().to_lowercase();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.unwrap_or_else(|| panic!("no answer to {line}")), head)
}

both_databases!(a_client_that_takes_no_coding_is_answered_all_the_same, async |app: TestApp| {
    let operator = app.signed_in(Role::Operator).await;
    for codings in ["identity;q=0", "*;q=0", "zstd, identity;q=0", ";;;q=x", ""] {
        let request = operator.request(Method::POST, "/people").header("accept-encoding", codings);
        let request = request.header("idempotency-key", uuid::Uuid::now_v7().to_string());
        let reply = Reply::of(request.json(&somebody("Anna Prova"))).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-encoding")), (201, ""), "{codings}");
    }
    let every = operator.request(Method::GET, "/centres").header("accept-encoding", "*").send().await.unwrap();
    assert_eq!(every.headers()["content-encoding"], "br");
});

both_databases!(a_condition_is_met_in_a_list_and_in_every_coding, async |app: TestApp| {
    let first = app.browser().get(CENTRE).await;
    let tag = first.header("etag");
    for known in [tag, "*", &format!("\"a\", {tag}"), tag.trim_start_matches("W/")] {
        for coding in ["identity", "br"] {
            let request = app.browser().request(Method::GET, CENTRE).header("if-none-match", known);
            let response = request.header("accept-encoding", coding).send().await.unwrap();
            assert_eq!(response.status(), 304, "{known}");
            assert_eq!(response.headers()["etag"], tag);
            assert_eq!(response.headers()["vary"], "accept-encoding");
        }
    }
    let part = app.browser().request(Method::GET, CENTRE).header("range", "bytes=0-3");
    let whole = Reply::of(part).await;
    assert_eq!((whole.status.as_u16(), whole.text), (200, first.text.clone()), "there are no parts");
});

both_databases!(a_head_is_the_answer_without_its_body, async |app: TestApp| {
    for path in [CENTRE, "/status", "/metrics", "/api/v1/openapi.json", "/api/v1/me", "/api/nothing"] {
        let get = app.browser().request(Method::GET, path).send().await.unwrap();
        let head = app.browser().request(Method::HEAD, path).send().await.unwrap();
        assert_eq!(
            (get.status(), get.headers()["content-type"].clone()),
            (head.status(), head.headers()["content-type"].clone())
        );
        assert!(head.bytes().await.unwrap().is_empty(), "{path}");
    }
});

both_databases!(a_method_that_is_not_there_is_told_which_are, async |app: TestApp| {
    for (line, allowed) in [
        (format!("OPTIONS {CENTRE}"), "get,head"),
        (format!("TRACE {CENTRE}"), "get,head"),
        ("BREW /api/v1/bookings".to_owned(), "get,head,post"),
        ("DELETE /status".to_owned(), "get,head"),
        ("POST /".to_owned(), "get,head"),
        ("OPTIONS /".to_owned(), "get,head"),
        ("OPTIONS *".to_owned(), "get,head"),
    ] {
        let (status, head) = raw(&app, &line, "").await;
        assert_eq!(status, 405, "{line}");
        assert!(head.contains("content-type: application/problem+json"), "{line}: {head}");
        let says = head.lines().find_map(|header| header.strip_prefix("allow: ")).unwrap_or_default();
        let mut says: Vec<_> = says.split(',').collect();
        says.sort_unstable();
        assert_eq!(says.join(","), allowed, "{line}");
    }
});

both_databases!(an_address_that_nobody_means_is_not_there, async |app: TestApp| {
    let slashed = format!("{CENTRE}/");
    for path in [
        &*slashed,
        "/api//v1/centres",
        "/api/v1/../v1/centres",
        "/api/v1/centres/%zz",
        "/api/v1/centres/%",
        "/api/v1/centres/%00",
        "/api/v1/centres/%ff%fe",
        "/api/v1/%63entres",
        "/api/v1/centres/..%2fcpi-melfi",
    ] {
        let (status, head) = raw(&app, &format!("GET {path}"), "").await;
        assert_eq!(status, 404, "{path}");
        assert!(head.contains("content-type: application/problem+json"), "{path}: {head}");
    }
    for path in ["//api/v1/centres", "/api%2fv1", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%zz", "/API/v1"] {
        let (status, head) = raw(&app, &format!("GET {path}"), "").await;
        assert_eq!(status, 404, "{path}");
        assert!(head.contains("content-type: text/plain"), "{path}: {head}");
    }
});

both_databases!(a_head_without_end_is_refused, async |app: TestApp| {
    let long = "a".repeat(600_000);
    let many: String = (0..200).map(|number| format!("x-{number}: 1\r\n")).collect();
    assert_eq!(raw(&app, &format!("GET {CENTRE}"), &format!("x: {long}\r\n")).await.0, 431);
    assert_eq!(raw(&app, &format!("GET {CENTRE}"), &many).await.0, 431);
    assert_eq!(raw(&app, &format!("GET {CENTRE}{}", &long[..70_000]), "").await.0, 414);
    assert_eq!(raw(&app, &format!("GET {CENTRE}"), "content-length: 1\r\ncontent-length: 2\r\n").await.0, 400);
    assert_eq!(app.browser().get("/nothing").await.code(), Code::NotFound, "and the server goes on");
});
