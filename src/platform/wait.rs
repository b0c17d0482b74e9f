//! Waiting by the browser's timer.

use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use std::pin::pin;

/// The browser's timer counts in 31 bits; who waits longer is woken once in between.
const LONGEST_MS: i64 = i32::MAX as i64;

/// Waits for so many milliseconds; not at all if there are none.
pub async fn sleep(millis: i64) {
    let millis = u32::try_from(millis.clamp(0, LONGEST_MS)).unwrap_or_default();
    TimeoutFuture::new(millis).await;
}

/// What `future` gives, or nothing if it takes longer than so many milliseconds.
pub async fn at_most<F: Future>(millis: i64, future: F) -> Option<F::Output> {
    match select(pin!(future), pin!(sleep(millis))).await {
        Either::Left((output, _)) => Some(output),
        Either::Right(_) => None,
    }
}
