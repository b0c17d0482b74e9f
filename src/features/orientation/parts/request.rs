//! What was asked about the saved result, or handed in to a class, and what became of it, in this room's words.

use crate::features::orientation::words::request::WORDS;
use crate::features::shared::kept_request;
use crate::offline::outbox::{Entity, Entry};
use leptos::prelude::*;

/// The last thing that was asked about the saved result, while it was not read to its end. `on_done` is called when the
/// server has done it.
pub fn use_request(on_done: impl Fn() + 'static) -> Memo<Option<Entry>> {
    kept_request::use_request(Entity::Interests, on_done)
}

/// How far it is, and what the person can do.
#[component]
pub fn Request(
    /// What was asked.
    entry: Memo<Option<Entry>>,
) -> impl IntoView {
    view! { <kept_request::Request entry words=WORDS /> }
}

/// One thing that was asked: how far it is, and what the person can do.
#[component]
pub fn RequestCard(
    /// What was asked.
    entry: Entry,
) -> impl IntoView {
    view! { <kept_request::RequestCard entry words=WORDS /> }
}
