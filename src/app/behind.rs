//! What works behind the pages begins once its files are here: who is signed in and the device's memory, then, when there
//! is something for it to do, the outbox. The first paint does not wait for them, and what a person asks for meanwhile
//! waits in the page: it is called *saved* once the device has it.

use super::read_ahead;
use crate::client::use_client;
use crate::offline::{EntryRows, Offline, entry_rows};
use crate::platform::wait;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

/// A file that did not arrive is asked for again after so many milliseconds.
const RETRY_MS: i64 = 10_000;

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(behind, wasm_split_path = leptos::wasm_split, fallible)]
fn remember(offline: Offline) -> Result<(), SplitLoaderError> {
    begin_to_remember(offline);
    Ok(())
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(outbox, wasm_split_path = leptos::wasm_split, fallible)]
fn send(offline: Offline, rows: EntryRows) -> Result<(), SplitLoaderError> {
    offline.begin_to_send(rows);
    Ok(())
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(outbox_rows, wasm_split_path = leptos::wasm_split, fallible)]
fn rows() -> Result<EntryRows, SplitLoaderError> {
    Ok(entry_rows())
}

#[cfg(not(feature = "split"))]
async fn remember(offline: Offline) -> Result<(), SplitLoaderError> {
    begin_to_remember(offline);
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn send(offline: Offline, rows: EntryRows) -> Result<(), SplitLoaderError> {
    offline.begin_to_send(rows);
    Ok(())
}

#[cfg(not(feature = "split"))]
async fn rows() -> Result<EntryRows, SplitLoaderError> {
    Ok(entry_rows())
}

fn begin_to_remember(offline: Offline) {
    use_client().start();
    offline.begin_to_remember();
    read_ahead::read_ahead();
    let owner = Owner::current();
    spawn_local(async move {
        offline.outbox_needed().await;
        let send = move || work(move || async move { send(offline, rows().await?).await });
        match owner {
            Some(owner) => owner.with(send),
            None => send(),
        }
    });
}

/// Fetches the parts, each when there is work for it, and lets them work for as long as the page lives.
pub fn start(offline: Offline) {
    work(move || remember(offline));
}

/// Begins, again and again until the file is here.
fn work<F: Future<Output = Result<(), SplitLoaderError>> + 'static>(begin: impl Fn() -> F + 'static) {
    let owner = Owner::current();
    spawn_local(async move {
        loop {
            let attempt = begin();
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
