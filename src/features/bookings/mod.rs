//! Desks: choosing one, booking it, keeping or cancelling it, checking in.

mod booking_page;
mod bookings_page;
mod check_in_page;
mod client;
pub mod desks_page;
mod parts;
mod state;
mod words;

use super::shared::read_ahead::ReadAhead;
use crate::routes::Route;
use leptos::prelude::*;

/// The person's bookings, with the code that opens the door.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: client::MINE, kind: client::MY_BOOKINGS, for_somebody: true, then: |_| Vec::new() };

/// A centre's floor.
pub fn desks(route: Route) -> AnyView {
    let Route::Desks { centre, .. } = route else { return ().into_any() };
    view! { <desks_page::DesksPage centre /> }.into_any()
}

/// The person's bookings.
pub fn all(_: Route) -> AnyView {
    view! { <bookings_page::BookingsPage /> }.into_any()
}

/// One booking.
pub fn one(route: Route) -> AnyView {
    let Route::Booking(booking) = route else { return ().into_any() };
    view! { <booking_page::BookingPage booking /> }.into_any()
}

/// What the QR on a desk opens.
pub fn check_in(route: Route) -> AnyView {
    let Route::CheckIn(code) = route else { return ().into_any() };
    view! { <check_in_page::CheckInPage code /> }.into_any()
}
