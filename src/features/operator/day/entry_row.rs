//! One booking of the day: who, where, until when, and what can be done about it.

use super::pending::{Pending, is_under_way, use_pending};
use crate::offline::outbox::{Command, Entity, Place};
use crate::offline::use_outbox;
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, Tag, Tone};
use contract::bookings::{Booking, BookingEvent, BookingStatus, DayEntry, short_code};
use leptos::prelude::*;

/// One row.
#[component]
pub fn EntryRow(
    /// The booking and its person.
    entry: DayEntry,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let DayEntry { booking, person } = entry;
    let (id, status, acted_on) = (booking.id, booking.status, booking.clone());
    let contact: Vec<String> = [person.phone, person.email].into_iter().flatten().collect();
    let name = StoredValue::new(person.name.clone());
    view! {
        <li class="day-entry" class:day-entry-gone=!status.holds_cells()>
            <div class="day-entry-text">
                <p class="day-entry-name">{person.name}</p>
                <p>
                    <strong>{booking.space_label}</strong>
                    {format!(" · {}–{}", booking.slot.start, booking.slot.end)}
                </p>
                <p class="soft">
                    {if contact.is_empty() {
                        t!(i18n, operator.no_contact).into_any()
                    } else {
                        contact.join(" · ").into_any()
                    }}
                </p>
                <p class="soft">{t!(i18n, operator.code)} " " <span class="code">{short_code(id)}</span></p>
            </div>
            <div class="day-entry-state">
                <Tag tone=tone(status)>{move || status_words(i18n, status)}</Tag>
            </div>
            {(status.after(BookingEvent::Cancel).is_some())
                .then(|| view! { <EntryActions booking=acted_on name on_change /> })}
        </li>
    }
}

/// Check in, and give up; both go through the outbox.
#[component]
fn EntryActions(booking: Booking, name: StoredValue<String>, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let (id, status, place) = (booking.id, booking.status, Place::from(&booking));
    let pending = use_pending(Entity::Booking(id));
    let asks = RwSignal::new(false);
    // Without a session the page shows its sign-in face, so nobody is left without a word.
    let arrive = move |()| {
        let _kept = outbox.enqueue(Command::CheckInFor { booking: id });
    };
    let give_up = move |()| {
        asks.set(false);
        let _kept = outbox.enqueue(Command::CancelBooking { booking: id, place: place.clone() });
    };
    let of_whom = move || view! { <span class="visually-hidden">" " {name.get_value()}</span> };
    let question = Signal::derive(move || t_string!(i18n, operator.cancel_text, name = name.get_value()).to_string());
    view! {
        <div class="day-entry-actions">
            <Show when=move || !is_under_way(pending)>
                {status
                    .after(BookingEvent::CheckIn)
                    .is_some()
                    .then(|| {
                        view! {
                            <Button icon=Icon::Check on_press=arrive>
                                {t!(i18n, operator.check_in)}
                                {of_whom()}
                            </Button>
                        }
                    })}
                <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
                    {t!(i18n, operator.cancel)}
                    {of_whom()}
                </Button>
            </Show>
            <Pending entry=pending on_change />
            <Confirm
                open=asks
                title=t_signal!(i18n, operator.cancel_title)
                text=question
                action=t_signal!(i18n, operator.cancel_action)
                on_confirm=give_up
            />
        </div>
    }
}

fn tone(status: BookingStatus) -> Tone {
    match status {
        BookingStatus::Confirmed => Tone::Waiting,
        BookingStatus::CheckedIn => Tone::Good,
        BookingStatus::Cancelled => Tone::Neutral,
        BookingStatus::Released | BookingStatus::Displaced => Tone::Careful,
    }
}

/// A booking's status as staff read it.
pub fn status_words(i18n: I18n, status: BookingStatus) -> &'static str {
    match status {
        BookingStatus::Confirmed => t_string!(i18n, operator.status_expected),
        BookingStatus::CheckedIn => t_string!(i18n, operator.status_here),
        BookingStatus::Cancelled => t_string!(i18n, operator.status_cancelled),
        BookingStatus::Released => t_string!(i18n, operator.status_released),
        BookingStatus::Displaced => t_string!(i18n, operator.status_displaced),
    }
}
