//! Asking over HTTP, one question after the other, as a person's phone does.

use reqwest::Client;
use std::time::{Duration, Instant};

/// Asks, and says how long the whole answer took. What is no answer ends the run: it would be a figure of something else.
pub async fn ask(client: &Client, url: &str) -> Duration {
    let begun = Instant::now();
    let answer = client.get(url).send().await.expect("the server answers");
    let status = answer.status();
    let body = answer.bytes().await.expect("the answer comes whole");
    let taken = begun.elapsed();
    assert!(status.is_success(), "{url}: {status} {}", String::from_utf8_lossy(&body));
    taken
}
