//! The app's files. In tests they are read from `dist/`, which need not be there: what holds then is tested here, the
//! rest beside the code.

use reqwest::Method;

use crate::support::{Reply, TestApp};

both_databases!(a_missing_file_is_never_the_page, async |app: TestApp| {
    let url = app.url.clone();
    let ask = async |path: &str, accept: &str| {
        let request = reqwest::Client::new().request(Method::GET, format!("{url}{path}")).header("accept", accept);
        Reply::of(request).await
    };
    for path in ["/a/0000/app.js", "/a/0000/app_bg.wasm", "/missing.css", "/a/0000/nothing"] {
        let reply = ask(path, "text/html,*/*").await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(reply.header("content-type").starts_with("text/plain"), "{path}");
        assert_eq!(reply.header("cache-control"), "no-store");
    }
    for path in ["/../Cargo.toml", "/..%2fCargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd"] {
        assert_eq!(ask(path, "*/*").await.status, 404, "{path}");
    }
    let reply = Reply::of(reqwest::Client::new().post(format!("{url}/centres"))).await;
    assert_eq!(reply.status, 405);
});
