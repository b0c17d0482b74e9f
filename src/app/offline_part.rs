//! The outbox and the device's memory begin to work once their file is here: the first paint does not wait for them, and
//! what a person asks for meanwhile is kept until they do.

use super::read_ahead;
use crate::offline::Offline;
use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// A file that did not arrive is asked for again after so many milliseconds.
const RETRY_MS: i64 = 10_000;

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(offline, wasm_split_path = leptos::wasm_split, fallible)]
fn work(offline: Offline) -> Result<(), SplitLoaderError> {
    begin(offline);
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn work(offline: Offline) -> Result<(), SplitLoaderError> {
    begin(offline);
    Ok(())
}

fn begin(offline: Offline) {
    offline.start();
    read_ahead::read_ahead();
}

/// Fetches the part and lets it work, for as long as the page lives.
pub fn start(offline: Offline) {
    let owner = Owner::current();
    spawn_local(async move {
        loop {
            let attempt = work(offline);
            let attempt = match &owner {
                Some(owner) => owner.with(|| ScopedFuture::new(attempt)),
                None => ScopedFuture::new(attempt),
            };
            if attempt.await.is_ok() {
                return;
            }
            wait::sleep(RETRY_MS).await;
        }
    });
}
