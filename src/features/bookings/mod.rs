//! Desks: choosing one, booking it, keeping or cancelling it, checking in.

mod booking_page;
mod bookings_page;
mod check_in_page;
mod client;
mod desks_page;
mod parts;
mod state;
mod words;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::Desks { centre, .. } => view! { <desks_page::DesksPage centre /> }.into_any(),
        Route::Bookings => view! { <bookings_page::BookingsPage /> }.into_any(),
        Route::Booking(booking) => view! { <booking_page::BookingPage booking /> }.into_any(),
        Route::CheckIn(code) => view! { <check_in_page::CheckInPage code /> }.into_any(),
        _ => return None,
    })
}
