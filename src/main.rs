//! The browser app starts here: panics are told to the console, and the app takes the place of the static page.

// Rendering a whole page to HTML, as tests of parts do, makes types deeper than usual.
#![cfg_attr(test, recursion_limit = "512")]

mod app;
#[allow(dead_code, unused_imports, reason = "the way to the server is there before the rooms that use it")]
mod client;
mod features;
#[allow(dead_code, unused_imports, reason = "the outbox is there before the rooms that use it")]
mod offline;
#[allow(dead_code, unused_imports, reason = "the edges are there before the rooms that use them")]
mod platform;
mod routes;
#[allow(dead_code, unused_imports, reason = "the words are there before the rooms that use them")]
mod text;
#[allow(dead_code, unused_imports, reason = "the parts are there before the rooms that use them")]
mod ui;

fn main() {
    // A release stops without a word: see docs/decisions.
    #[cfg(not(feature = "split"))]
    console_error_panic_hook::set_once();
    platform::document::when_painted(|root| leptos::mount::mount_to(root, app::App).forget());
}
