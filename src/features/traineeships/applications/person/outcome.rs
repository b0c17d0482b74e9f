//! What became of an application, a message, or taking it back.

use crate::features::shared::request_outcome::{RequestOutcome, Told};
use crate::offline::Kept;
use crate::offline::outbox::{ApplicationRequest, Command, Entry, EntryId};
use crate::text::{I18n, t_string};
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    view! { <RequestOutcome entry told about /> }
}

fn told(i18n: I18n, entry: &Entry, kept: Kept) -> Told {
    Told::new(i18n, entry, kept, asked(i18n, &entry.command), done(i18n, &entry.command))
}

/// The posting, and the words that were written.
fn about(entry: &Entry) -> AnyView {
    let Command::Application { offer, request, .. } = &entry.command else { return ().into_any() };
    let words = match request {
        ApplicationRequest::Write { words } => Some(words.clone()),
        _ => None,
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
