//! What became of something that was asked of a group session: a place, one in the list, or none.

use crate::features::group_sessions::words;
use crate::features::shared::request_outcome::{RequestOutcome, Told};
use crate::offline::Kept;
use crate::offline::outbox::{Answer, Command, Entry, EntryId, GroupRequest, State};
use crate::text::{I18n, t_string, use_i18n};
use crate::ui::Tone;
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    view! { <RequestOutcome entry told about /> }
}

/// How far it is. A place in the waiting list is not called a confirmed one.
fn told(i18n: I18n, entry: &Entry, kept: Kept) -> Told {
    let told = Told::new(i18n, entry, kept, asked(i18n, &entry.command), done(i18n, entry));
    match position(entry) {
        Some(position) => Told { tag: (Tone::Waiting, words::in_list(i18n, position)), ..told },
        None => told,
    }
}

/// The session.
fn about(entry: &Entry) -> AnyView {
    let i18n = use_i18n();
    let meeting = match &entry.command {
        Command::Group { request, .. } => request.meeting().cloned(),
        _ => None,
    };
    meeting.map(|meeting| view! { <p>{move || words::meeting(i18n, &meeting)}</p> }).into_any()
}

/// The position in the list, where the server's answer is one.
fn position(entry: &Entry) -> Option<u16> {
    match &entry.state {
        State::Confirmed { answer: Answer::Registration(registration) } => registration.position,
        _ => None,
    }
}

/// What was asked.
fn asked(i18n: I18n, command: &Command) -> &'static str {
    let Command::Group { request, .. } = command else { return "" };
    match request {
        GroupRequest::Register { .. } => t_string!(i18n, groups.asked_register),
        GroupRequest::Cancel { .. } => t_string!(i18n, groups.asked_cancel),
        GroupRequest::CheckIn {} => t_string!(i18n, groups.asked_check_in),
    }
}

/// What was done, once it is.
fn done(i18n: I18n, entry: &Entry) -> &'static str {
    let Command::Group { request, .. } = &entry.command else { return "" };
    match request {
        GroupRequest::Register { .. } if position(entry).is_some() => t_string!(i18n, groups.done_in_list),
        GroupRequest::Register { .. } => t_string!(i18n, groups.done_register),
        GroupRequest::Cancel { .. } => t_string!(i18n, groups.done_cancel),
        GroupRequest::CheckIn {} => t_string!(i18n, groups.done_check_in),
    }
}
