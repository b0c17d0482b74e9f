use super::*;

/// A small app: a page, a script with its twins, an icon.
#[derive(RustEmbed)]
#[folder = "tests/app_files"]
struct Sample;

fn get(path: &str, headers: &[(header::HeaderName, &'static str)]) -> Response {
    let headers = headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
    answer_from::<Sample>(&Method::GET, path, &headers.collect())
}

fn has(response: &Response, name: header::HeaderName) -> &str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn a_file_comes_in_the_smallest_coding_that_the_browser_takes() {
    let codings = [
        ("gzip, deflate, br, zstd", "br", "br twin"),
        ("gzip, zstd", "zstd", "zst twin"),
        ("gzip", "gzip", "gz twin"),
        ("identity", "", "plain script"),
    ];
    for (accepted, coding, content) in codings {
        let response = get("/a/0f3c/app.js", &[(header::ACCEPT_ENCODING, accepted)]);
        assert_eq!(has(&response, header::CONTENT_ENCODING), coding);
        assert_eq!(has(&response, header::VARY), "accept-encoding");
        assert_eq!(has(&response, header::CACHE_CONTROL), FOR_EVER);
        assert_eq!(has(&response, header::CONTENT_TYPE), "text/javascript; charset=utf-8");
        assert!(text(response).await.contains(content));
    }
    for twin in ["/a/0f3c/app.js.br", "/a/0f3c/app.js.zst", "/a/0f3c/app.js.gz"] {
        assert_eq!(get(twin, &[]).status(), StatusCode::NOT_FOUND, "{twin} has no address of its own");
    }
}

#[tokio::test]
async fn what_the_browser_has_is_not_sent_again() {
    let first = get("/", &[]);
    assert_eq!((first.status(), has(&first, header::CACHE_CONTROL)), (StatusCode::OK, ASK_AGAIN));
    let tag: &'static str = has(&first, header::ETAG).to_owned().leak();
    assert_eq!(get("/", &[(header::IF_NONE_MATCH, tag)]).status(), StatusCode::NOT_MODIFIED);
    assert_eq!(get("/", &[(header::IF_NONE_MATCH, "\"other\"")]).status(), StatusCode::OK);
    let (plain, coded) = (get("/a/0f3c/app.js", &[]), get("/a/0f3c/app.js", &[(header::ACCEPT_ENCODING, "br")]));
    assert_ne!(has(&plain, header::ETAG), has(&coded, header::ETAG));
}

#[tokio::test]
async fn an_address_of_the_app_gets_the_page_and_a_missing_file_never_does() {
    let page = get("/centres/cpi-matera", &[(header::ACCEPT, "text/html,*/*;q=0.8")]);
    assert_eq!(has(&page, header::CONTENT_TYPE), "text/html; charset=utf-8");
    assert!(text(page).await.contains("<title>"));
    for path in ["/a/0f3c/missing.js", "/a/0f3c/missing", "/missing.css"] {
        let response = get(path, &[(header::ACCEPT, "text/html,*/*")]);
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(has(&response, header::CONTENT_TYPE).starts_with("text/plain"), "{path}");
    }
}

fn asking(name: header::HeaderName, value: &'static str) -> HeaderMap {
    HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
}

#[test]
fn only_a_browser_that_asks_for_a_page_gets_one() {
    let page = asking(header::ACCEPT, "text/html,*/*;q=0.8");
    assert!(is_navigation("centres/cpi-matera", &page));
    assert!(!is_navigation("a/1234/missing", &page));
    assert!(!is_navigation("app.js", &page));
    assert!(!is_navigation("centres", &asking(header::ACCEPT, "*/*")));
}

#[test]
fn a_build_is_kept_for_ever_and_the_page_is_asked_again() {
    assert_eq!(cache_rule("a/0f3c/app.js"), FOR_EVER);
    assert_eq!(cache_rule("index.html"), ASK_AGAIN);
    assert_eq!(cache_rule("icons/192.png"), AN_HOUR);
}

#[test]
fn a_worker_that_must_go_has_its_place_taken_and_is_asked_for_every_time() {
    assert_eq!(without_worker("/service-worker.js"), RETIRED_WORKER);
    assert_eq!(without_worker("/a/0f3c/app.js"), "/a/0f3c/app.js");
    assert_eq!((cache_rule(WORKER), cache_rule(RETIRED_WORKER)), (ASK_AGAIN, ASK_AGAIN));
}
