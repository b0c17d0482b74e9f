//! What became of something that the person asked for: saved here, sent, confirmed, or refused. The same wherever it is
//! shown.

use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words::{sentence, tag};
use crate::offline::outbox::{ApplicationRequest, Command, Entry, EntryId};
use crate::offline::use_outbox;
use crate::routes::{Route, use_route};
use crate::text::{I18n, Text, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag};
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
    let says = move |entry: &Entry| sentence(i18n, entry, kept.get(), done(i18n, &entry.command));
    let spoken = move || {
        let said = |entry: &Entry| format!("{}. {}", tag(i18n, entry, kept.get()).1, says(entry));
        entry.with(|entry| entry.as_ref().map(said).unwrap_or_default())
    };
    let shown = move |entry: Entry| {
        let (heading, face, said) = (entry.command.clone(), entry.clone(), entry.clone());
        let about = match &entry.command {
            Command::Application { offer, request, .. } => {
                let words = match request {
                    ApplicationRequest::Write { words } => Some(words.clone()),
                    _ => None,
                };
                Some((format!("{} · {}", offer.title, offer.company_name), words))
            }
            _ => None,
        };
        view! {
            <div class="outcome-head">
                <h2 class="outcome-title">{move || asked(i18n, &heading)}</h2>
                {move || {
                    let (tone, words) = tag(i18n, &face, kept.get());
                    view! { <Tag tone>{words}</Tag> }
                }}
            </div>
            {about
                .map(|(what, words)| {
                    view! {
                        <p>{what}</p>
                        {words.map(|words| view! { <blockquote class="company-words">{words}</blockquote> })}
                    }
                })}
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

/// What was asked.
fn asked(i18n: I18n, command: &Command) -> &'static str {
    let Command::Application { request, .. } = command else { return "" };
    match request {
        ApplicationRequest::Apply(_) => t_string!(i18n, applications.asked_apply),
        ApplicationRequest::Withdraw {} => t_string!(i18n, applications.asked_withdraw),
        ApplicationRequest::Write { .. } => t_string!(i18n, applications.asked_write),
    }
}

/// What was done, once it is.
fn done(i18n: I18n, command: &Command) -> &'static str {
    let Command::Application { request, .. } = command else { return "" };
    match request {
        ApplicationRequest::Apply(_) => t_string!(i18n, applications.done_apply),
        ApplicationRequest::Withdraw {} => t_string!(i18n, applications.done_withdraw),
        ApplicationRequest::Write { .. } => t_string!(i18n, applications.done_write),
    }
}
