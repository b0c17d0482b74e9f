//! What the person asked for, as pages show it until its last word was read.

use super::progress::{Progress, progress};
use crate::offline::outbox::{Entity, Entry, EntryId};
use crate::offline::use_outbox;
use leptos::prelude::*;

/// The entries about what a page shows. `again` is called when one more of them has its last word: then what the page
/// shows has changed.
pub fn use_under_way(
    is_about: impl Fn(Entity) -> bool + Send + Sync + 'static,
    again: Callback<()>,
) -> Memo<Vec<EntryId>> {
    let outbox = use_outbox();
    let shown = Memo::new(move |_| {
        let entries = outbox.entries();
        let about = entries.iter().filter(|entry| is_about(entry.entity()));
        about.map(|entry| (entry.id, entry.state.is_settled())).collect::<Vec<_>>()
    });
    Effect::new(move |before: Option<usize>| {
        let settled = shown.with(|shown| shown.iter().filter(|(_, settled)| *settled).count());
        if before.is_some_and(|before| settled > before) {
            again.run(());
        }
        settled
    });
    Memo::new(move |_| shown.with(|shown| shown.iter().map(|(id, _)| *id).collect()))
}

/// The entries above a list: those that have no last word, or one that was not read. What was confirmed is read in the
/// list, which `again` reads anew.
pub fn use_unread(is_about: fn(Entity) -> bool, again: Callback<()>) -> Memo<Vec<EntryId>> {
    let outbox = use_outbox();
    let about = move |is_confirmed: bool| {
        let is_wanted = move |entry: &&Entry| {
            is_about(entry.entity()) && (progress(&entry.state) == Progress::Confirmed) == is_confirmed
        };
        outbox.entries().iter().filter(is_wanted).map(|entry| entry.id).collect::<Vec<_>>()
    };
    let confirmed = Memo::new(move |_| about(true));
    Effect::new(move |_| {
        let confirmed = confirmed.get();
        if !confirmed.is_empty() {
            again.run(());
            confirmed.into_iter().for_each(|id| outbox.dismiss(id));
        }
    });
    Memo::new(move |_| about(false))
}
