//! What was asked of applications and has no last word that was read; and the drafts that are needed no more.

use crate::features::traineeships::applications::state::asked_of;
use crate::offline::outbox::{ApplicationRequest, State};
use crate::offline::use_outbox;
use crate::platform::drafts;
use contract::ids::PostingId;
use leptos::prelude::*;

/// Under this name what is typed for a posting lies on the device.
pub fn draft_of(posting: PostingId) -> String {
    format!("apply/{posting}")
}

/// Forgets what was typed once the company has it, whichever page hears of it.
pub fn forget_what_was_sent() {
    let outbox = use_outbox();
    let sent = Memo::new(move |_| {
        let entries = outbox.entries();
        let confirmed = entries.iter().filter(|entry| matches!(entry.state, State::Confirmed { .. }));
        let applied = confirmed.filter_map(asked_of);
        let applied = applied.filter(|asked| matches!(asked.request, ApplicationRequest::Apply(_)));
        applied.map(|asked| asked.posting).collect::<Vec<_>>()
    });
    Effect::new(move |_| sent.get().into_iter().for_each(|posting| drafts::forget(&draft_of(posting))));
}
