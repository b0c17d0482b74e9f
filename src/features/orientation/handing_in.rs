//! What this phone handed in to classes, as far as it has no last word yet or nobody has read it.

use super::device::{self, InClass};
use crate::features::shared::progress::{Progress, progress};
use crate::offline::outbox::{Entity, Entry};
use crate::offline::{Outbox, use_outbox};
use leptos::prelude::*;

/// Everything that was handed in, oldest first. What is confirmed before one's eyes has been read: it leaves with the page,
/// and the phone remembers that its class has it.
pub fn use_hand_ins() -> Memo<Vec<Entry>> {
    let outbox = use_outbox();
    let entries = Memo::new(move |_| about_classes(outbox));
    Effect::new(move |_| entries.with(|entries| entries.iter().filter(|entry| is_confirmed(entry)).for_each(remember)));
    on_cleanup(move || {
        for entry in entries.try_get_untracked().unwrap_or_default() {
            if is_confirmed(&entry) {
                outbox.dismiss(entry.id);
            }
        }
    });
    entries
}

fn about_classes(outbox: Outbox) -> Vec<Entry> {
    outbox.entries().into_iter().filter(|entry| matches!(entry.entity(), Entity::Class(_))).collect()
}

fn is_confirmed(entry: &Entry) -> bool {
    progress(&entry.state) == Progress::Confirmed
}

/// The phone may be in another class by now.
fn remember(entry: &Entry) {
    if let Some(class) = device::class().filter(|class| Entity::Class(class.id) == entry.entity()) {
        device::enter_class(InClass { is_handed_in: true, ..class });
    }
}
