//! What became of something that was asked of an appointment, or refused with what could be had instead.

use super::Instead;
use super::request_words::{asked, done};
use crate::features::appointments::{state, words};
use crate::features::shared::request_outcome::{RequestOutcome, Told};
use crate::offline::outbox::{AppointmentRequest, Command, Entry, EntryId};
use crate::offline::{Kept, use_outbox};
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{I18n, t, use_i18n};
use crate::ui::LinkButton;
use contract::ids::AppointmentId;
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
    /// Another request took its place: its entry.
    #[prop(into)]
    on_instead: Callback<EntryId>,
    /// The person has read the last word.
    #[prop(into)]
    on_again: Callback<()>,
) -> impl IntoView {
    let outbox = use_outbox();
    let choose = Callback::new(move |command: Command| {
        if let Ok(next) = outbox.enqueue(command) {
            outbox.dismiss(entry);
            on_instead.run(next);
        }
    });
    let instead = Callback::new(move |entry: Entry| {
        let offers = state::instead(&entry, || AppointmentId(ids::new_id()));
        view! { <Instead offers on_choose=choose /> }.into_any()
    });
    view! { <RequestOutcome entry told about instead opens on_read=on_again /> }
}

fn told(i18n: I18n, entry: &Entry, kept: Kept) -> Told {
    Told::new(i18n, entry, kept, asked(i18n, &entry.command), done(i18n, &entry.command))
}

/// The talk.
fn about(entry: &Entry) -> AnyView {
    let i18n = use_i18n();
    let talk = match &entry.command {
        Command::Appointment { request, .. } => request.talk().cloned(),
        _ => None,
    };
    talk.map(|talk| view! { <p>{move || words::talk(i18n, &talk)}</p> }).into_any()
}

/// The page of the appointment, unless it is somebody else's.
fn opens(entry: &Entry) -> AnyView {
    let i18n = use_i18n();
    let open = match &entry.command {
        Command::Appointment { request: AppointmentRequest::Book { person: Some(_), .. }, .. } => None,
        Command::Appointment { appointment, .. } => Some(*appointment),
        _ => None,
    };
    let link = |open| view! { <LinkButton href=Route::Appointment(open).href()>{t!(i18n, appointments.open_one)}</LinkButton> };
    open.map(link).into_any()
}
