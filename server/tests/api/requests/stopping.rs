//! The server stops when it is told to, and lets what has begun end.

use std::time::Duration;

use crate::support::{MATERA, TestApp};

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

both_databases!(a_browser_that_watches_does_not_hold_the_server_up, async |app: TestApp| {
    let url = format!("{}/api/v1/centres/{MATERA}/days/2026-11-24/events", app.url);
    let mut events = reqwest::get(url).await.unwrap();
    assert_eq!(events.status(), 200);
    app.state.stopping.cancel();
    let end = tokio::time::timeout(Duration::from_secs(5), async { while events.chunk().await.unwrap().is_some() {} });
    end.await.expect("the stream ends when the server stops");
});
