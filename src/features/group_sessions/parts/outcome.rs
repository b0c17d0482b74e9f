//! What became of something that the person asked for: saved here, sent, confirmed, in the list, or refused. The same
//! wherever it is shown.

use crate::features::group_sessions::words;
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words::{sentence, tag};
use crate::offline::outbox::{Answer, Command, Entry, EntryId, GroupRequest, State};
use crate::offline::{Kept, use_outbox};
use crate::routes::{Route, use_route};
use crate::text::{I18n, Text, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag, Tone};
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = entry;
    let entry = outbox.entry(id);
    let kept = Memo::new(move |_| outbox.kept());
    // What was confirmed before one's eyes has been read; a refusal stays until it is put away.
    on_cleanup(move || {
        if entry.try_get_untracked().flatten().is_some_and(|entry| progress(&entry.state) == Progress::Confirmed) {
            outbox.dismiss(id);
        }
    });
    let says = move |entry: &Entry| sentence(i18n, entry, kept.get(), done(i18n, entry));
    let spoken = move || {
        let said = |entry: &Entry| format!("{}. {}", tagged(i18n, entry, kept.get()).1, says(entry));
        entry.with(|entry| entry.as_ref().map(said).unwrap_or_default())
    };
    let shown = move |entry: Entry| {
        let meeting = match &entry.command {
            Command::Group { request, .. } => request.meeting().cloned(),
            _ => None,
        };
        let (heading, face, said) = (entry.command.clone(), entry.clone(), entry.clone());
        view! {
            <div class="outcome-head">
                <h2 class="outcome-title">{move || asked(i18n, &heading)}</h2>
                {move || {
                    let (tone, words) = tagged(i18n, &face, kept.get());
                    view! { <Tag tone>{words}</Tag> }
                }}
            </div>
            {meeting.map(|meeting| view! { <p>{move || words::meeting(i18n, &meeting)}</p> })}
            <p class="outcome-says">{move || says(&said)}</p>
            <NextStep entry />
        }
    };
    view! {
        <section class="outcome">
            <LiveRegion message=Signal::derive(spoken) />
            {move || entry.get().map(shown)}
        </section>
    }
}

/// What the person can do about it.
#[component]
fn NextStep(
    /// The entry.
    entry: Entry,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let route = use_route();
    let then = move || route.get_untracked().map(Box::new);
    let (id, can_be_undone) = (entry.id, entry.can_be_undone());
    let take_back = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| outbox.undo(id)>
                {t!(i18n, request.take_back)}
            </Button>
        }
    };
    let understood = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| outbox.dismiss(id)>
                {t!(i18n, request.understood)}
            </Button>
        }
    };
    let link = |href: Route, words: Text| view! { <LinkButton href=href.href()>{words}</LinkButton> };
    let actions = match progress(&entry.state) {
        Progress::Saved | Progress::Sent | Progress::Unsure | Progress::NeedsUpdate => {
            view! { {can_be_undone.then(take_back)} }.into_any()
        }
        Progress::NeedsSignIn => link(Route::SignIn { then: then() }, t!(i18n, request.sign_in)).into_any(),
        Progress::NeedsProfile => link(Route::Profile { then: then() }, t!(i18n, request.complete_profile)).into_any(),
        Progress::Confirmed | Progress::Refused | Progress::Stale | Progress::Expired | Progress::Pointless => {
            understood().into_any()
        }
    };
    view! { <div class="actions">{actions}</div> }
}

/// How far it is. A place in the waiting list is not called a confirmed one.
fn tagged(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, String) {
    if let Some(position) = position(entry) {
        return (Tone::Waiting, words::in_list(i18n, position));
    }
    let (tone, words) = tag(i18n, entry, kept);
    (tone, words.to_owned())
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
