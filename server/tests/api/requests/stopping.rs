//! The server stops when it is told to, and lets what has begun end.

use std::time::Duration;

use crate::support::TestApp;

both_databases!(a_server_that_stops_accepts_nothing_more, async |app: TestApp| {
    assert_eq!(app.browser().get("/status").await.status, 200);
    app.state.stopping.cancel();
    for _ in 0..100 {
        if reqwest::get(format!("{}/status", app.url)).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it still answers");
});
