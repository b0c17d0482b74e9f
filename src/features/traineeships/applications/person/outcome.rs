//! What became of an application, a message, an answer about a talk, or taking it back.

use crate::features::shared::progress::refusal;
use crate::features::shared::request_outcome::{RequestOutcome, Told};
use crate::offline::Kept;
use crate::offline::outbox::{ApplicationRequest, Command, Entry, EntryId, Refusal};
use crate::text::{I18n, t_string, use_i18n};
use contract::problem::Code;
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    let i18n = use_i18n();
    let instead = Callback::new(move |entry: Entry| {
        (move || after_refusal(i18n, &entry).map(|help| view! { <p>{help}</p> })).into_any()
    });
    view! { <RequestOutcome entry told about instead /> }
}

fn told(i18n: I18n, entry: &Entry, kept: Kept) -> Told {
    Told::new(i18n, entry, kept, asked(i18n, &entry.command), done(i18n, &entry.command))
}

/// The posting, and the words that were written.
fn about(entry: &Entry) -> AnyView {
    let Command::Application { offer, request, .. } = &entry.command else { return ().into_any() };
    let words = match request {
        ApplicationRequest::Write { words } => Some(words.clone()),
        ApplicationRequest::DeclineTalk { body, .. } | ApplicationRequest::CallOffTalk { body, .. } => {
            Some(body.words.clone()).filter(|words| !words.is_empty())
        }
        ApplicationRequest::Apply(_) | ApplicationRequest::Withdraw {} | ApplicationRequest::AcceptTalk { .. } => None,
    };
    view! {
        <p>{format!("{} · {}", offer.title, offer.company_name)}</p>
        {words.map(|words| view! { <blockquote class="company-words">{words}</blockquote> })}
    }
    .into_any()
}

/// What was asked.
fn asked(i18n: I18n, command: &Command) -> &'static str {
    let Command::Application { request, .. } = command else { return "" };
    match request {
        ApplicationRequest::Apply(_) => t_string!(i18n, applications.asked_apply),
        ApplicationRequest::Withdraw {} => t_string!(i18n, applications.asked_withdraw),
        ApplicationRequest::Write { .. } => t_string!(i18n, applications.asked_write),
        ApplicationRequest::AcceptTalk { .. } => t_string!(i18n, applications.asked_accept_talk),
        ApplicationRequest::DeclineTalk { .. } => t_string!(i18n, applications.asked_decline_talk),
        ApplicationRequest::CallOffTalk { .. } => t_string!(i18n, applications.asked_call_off_talk),
    }
}

/// What was done, once it is.
fn done(i18n: I18n, command: &Command) -> &'static str {
    let Command::Application { request, .. } = command else { return "" };
    match request {
        ApplicationRequest::Apply(_) => t_string!(i18n, applications.done_apply),
        ApplicationRequest::Withdraw {} => t_string!(i18n, applications.done_withdraw),
        ApplicationRequest::Write { .. } => t_string!(i18n, applications.done_write),
        ApplicationRequest::AcceptTalk { .. } => t_string!(i18n, applications.done_accept_talk),
        ApplicationRequest::DeclineTalk { .. } => t_string!(i18n, applications.done_decline_talk),
        ApplicationRequest::CallOffTalk { .. } => t_string!(i18n, applications.done_call_off_talk),
    }
}

/// What to do about something that was refused of a talk.
fn after_refusal(i18n: I18n, entry: &Entry) -> Option<&'static str> {
    let Command::Application { request, .. } = &entry.command else { return None };
    request.talk_starts_at()?;
    let Some(Refusal::Problem(problem)) = refusal(&entry.state) else { return None };
    match problem.code {
        Code::PersonBusy => Some(t_string!(i18n, applications.talk_busy_help)),
        Code::ChangedMeanwhile => Some(t_string!(i18n, applications.talk_changed_help)),
        Code::WrongStatus => Some(t_string!(i18n, applications.talk_status_help)),
        _ => None,
    }
}
