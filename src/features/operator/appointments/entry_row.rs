//! One appointment of the day: who, with whom, where or at which number, and what can be done about it.

use super::entry_actions::EntryActions;
use super::notes::{Desk, Notes, NotesButton, NotesPanel};
use super::words::{reason_words, status_words, way_words};
use crate::text::{t_string, use_i18n};
use crate::ui::{Icon, IconView, Tag, Tone};
use contract::appointments::{Appointment, AppointmentDay, AppointmentEntry, AppointmentStatus, AppointmentWay};
use contract::time::Instant;
use leptos::prelude::*;

/// One row. It stays while the day is read again, so that what is typed in it does too.
#[component]
pub fn EntryRow(
    /// The entry when the row was made.
    first: AppointmentEntry,
    /// The day.
    day: Memo<AppointmentDay>,
    /// This moment.
    now: ReadSignal<Instant>,
    /// Who types notes, and which are open.
    desk: Desk,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = first.appointment.id;
    let name = StoredValue::new(first.person.name.clone());
    let entry = Memo::new(move |last: Option<&AppointmentEntry>| {
        let here = day.with(|day| day.entries.iter().find(|entry| entry.appointment.id == id).cloned());
        here.or_else(|| last.cloned()).unwrap_or_else(|| first.clone())
    });
    let appointment = Memo::new(move |_| entry.with(|entry| entry.appointment.clone()));
    let has_notes = Memo::new(move |_| entry.with(|entry| entry.has_notes));
    let as_counsellor = Memo::new(move |_| day.with(|day| day.as_counsellor));
    let notes = Notes::new(id, desk, on_change);
    let status = move || appointment.with(|appointment| appointment.status);
    let counsellor = move || {
        let name = appointment.with(|appointment| appointment.counsellor_name.clone());
        t_string!(i18n, counselling.with, name = name).to_string()
    };
    let about = move || {
        let reason = appointment.with(|appointment| appointment.reason)?;
        Some(t_string!(i18n, counselling.about, reason = reason_words(i18n, reason)).to_string())
    };
    let why = move || {
        let why = appointment.with(|appointment| appointment.why.clone())?;
        Some(t_string!(i18n, counselling.called_off_because, why = why).to_string())
    };
    view! {
        <li class="day-entry talk" class:day-entry-gone=move || !status().holds_cells()>
            <div class="day-entry-text">
                <p class="day-entry-name">{name.get_value()}</p>
                <p>
                    <strong>
                        {move || appointment.with(|talk| format!("{}–{}", talk.slot.start, talk.end))}
                    </strong> " " {counsellor}
                </p>
                {move || appointment.with(|appointment| view! { <Where appointment=appointment.clone() /> })}
                {move || about().map(|about| view! { <p class="soft">{about}</p> })}
                {move || why().map(|why| view! { <p class="soft">{why}</p> })}
            </div>
            <div class="day-entry-state">
                {move || view! { <Tag tone=tone(status())>{status_words(i18n, status())}</Tag> }}
            </div>
            <div class="day-entry-actions">
                <EntryActions appointment as_counsellor now name on_change />
                <Show when=move || as_counsellor.get()>
                    <NotesButton notes has_notes name />
                </Show>
            </div>
            <Show when=move || as_counsellor.get()>
                <NotesPanel notes name />
            </Show>
        </li>
    }
}

/// The room, or the number to call, which a phone calls at one tap.
#[component]
fn Where(appointment: Appointment) -> impl IntoView {
    let i18n = use_i18n();
    let Appointment { slot, room_label, phone, .. } = appointment;
    match (slot.way, room_label, phone) {
        (AppointmentWay::Phone, _, Some(phone)) => {
            let number: String = phone.chars().filter(|c| !c.is_whitespace()).collect();
            let words = move || t_string!(i18n, counselling.call, phone = phone.clone()).to_string();
            view! {
                <p>
                    <a class="talk-call" href=format!("tel:{number}")>
                        <IconView icon=Icon::Phone />
                        {words}
                    </a>
                </p>
            }
            .into_any()
        }
        (AppointmentWay::InPerson, Some(room), _) => {
            let words = move || t_string!(i18n, counselling.in_room, room = room.clone()).to_string();
            view! { <p>{words}</p> }.into_any()
        }
        (way, ..) => view! { <p>{move || way_words(i18n, way)}</p> }.into_any(),
    }
}

fn tone(status: AppointmentStatus) -> Tone {
    match status {
        AppointmentStatus::Confirmed => Tone::Waiting,
        AppointmentStatus::Held => Tone::Good,
        AppointmentStatus::Cancelled => Tone::Neutral,
        AppointmentStatus::CalledOff | AppointmentStatus::NotCome => Tone::Careful,
    }
}
