//! A booking in the list.

use crate::features::bookings::parts::StatusTag;
use crate::features::bookings::words;
use crate::routes::Route;
use crate::text::{self, use_i18n};
use crate::ui::{CardLink, Icon};
use contract::bookings::Booking;
use leptos::prelude::*;

/// A card that leads to the booking.
#[component]
pub fn Row(
    /// The booking.
    booking: Booking,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::Booking(booking.id).href();
    let (status, slot) = (booking.status, booking.slot.clone());
    let title = {
        let slot = slot.clone();
        Signal::derive(move || format!("{}, {}", text::day(i18n, slot.date), words::times(i18n, &slot)))
    };
    let (label, centre) = (booking.space_label, booking.centre_name);
    view! {
        <CardLink href=href title icon=Icon::Calendar>
            <p>{move || words::desk(i18n, &label)} " · " {centre}</p>
            <p class="tags">
                <StatusTag status />
            </p>
        </CardLink>
    }
}
