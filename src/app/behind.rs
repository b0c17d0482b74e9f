//! What works behind the pages begins once its file is here: who is signed in, the outbox, the device's memory. The first
//! paint does not wait for it, and what a person asks for meanwhile is kept until then.

use super::read_ahead;
use crate::client::use_client;
use crate::offline::Offline;
use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// A file that did not arrive is asked for again after so many milliseconds.
const RETRY_MS: i64 = 10_000;

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(behind, wasm_split_path = leptos::wasm_split, fallible)]
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
    use_client().start();
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
