//! What can be done with a booking that holds its desk.

use crate::features::bookings::client::calendar_address;
use crate::offline::outbox::{Command, Place};
use crate::offline::use_outbox;
use crate::routes::{DeskChoice, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LinkButton};
use contract::bookings::{Booking, BookingEvent, BookingStatus};
use leptos::prelude::*;

/// Calendar, move and cancel.
#[component]
pub fn Actions(
    /// The booking.
    booking: Memo<Booking>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let asking = RwSignal::new(false);
    let can = move |event| booking.with(|booking| booking.status.after(event).is_some());
    let cancel = move |()| {
        asking.set(false);
        let command = booking
            .with_untracked(|booking| Command::CancelBooking { booking: booking.id, place: Place::from(booking) });
        // Nobody to keep it for: the page has already asked to sign in.
        let _nobody = outbox.enqueue(command);
    };
    let calendar = move || {
        view! {
            <a class="button button-secondary" href=calendar_address(booking.with(|booking| booking.id)) download>
                <IconView icon=Icon::Calendar />
                <span>{t!(i18n, bookings.add_to_calendar)}</span>
            </a>
        }
    };
    view! {
        <div class="actions">
            {calendar}
            <Show when=move || can(BookingEvent::Move)>
                <LinkButton kind=ButtonKind::Secondary icon=Icon::Edit href=Signal::derive(move || elsewhere(booking))>
                    {t!(i18n, bookings.move_it)}
                </LinkButton>
            </Show>
            <Show when=move || can(BookingEvent::Cancel)>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asking.set(true)>
                    {t!(i18n, bookings.cancel)}
                </Button>
            </Show>
        </div>
        <Confirm
            open=asking
            title=t_signal!(i18n, bookings.cancel_ask)
            text=t_signal!(i18n, bookings.cancel_ask_text)
            action=t_signal!(i18n, bookings.cancel_yes)
            on_confirm=cancel
        />
    }
}

/// The floor of the same centre and day, to choose another place.
fn elsewhere(booking: Memo<Booking>) -> String {
    booking.with(|booking| {
        let slot = &booking.slot;
        let choice = DeskChoice {
            day: Some(slot.date),
            desk: Some(slot.space),
            start: Some(slot.start),
            end: Some(slot.end),
            fold: slot.fold,
            moving: Some(booking.id),
        };
        Route::Desks { centre: booking.centre.clone(), choice }.href()
    })
}

/// For an operator who scanned the code: checks in whoever shows it. Who that is stands on the operator's own page.
#[component]
pub fn Welcome(
    /// The booking.
    booking: Memo<Booking>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let waits = move || booking.with(|booking| booking.status == BookingStatus::Confirmed);
    let welcome = move |()| {
        let _nobody = outbox.enqueue(Command::CheckInFor { booking: booking.with_untracked(|booking| booking.id) });
    };
    view! {
        <Show when=waits>
            <section class="card">
                <p>{t!(i18n, bookings.welcome_text)}</p>
                <div class="actions">
                    <Button icon=Icon::Check on_press=welcome>
                        {t!(i18n, bookings.welcome)}
                    </Button>
                </div>
            </section>
        </Show>
    }
}
