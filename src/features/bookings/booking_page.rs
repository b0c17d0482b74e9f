//! One booking.

use contract::ids::BookingId;
use leptos::prelude::*;

/// One booking.
#[component]
pub fn BookingPage(
    /// Which one.
    booking: BookingId,
) -> impl IntoView {
    view! {
        <h1>"Prenotazione"</h1>
        <p>{booking.to_string()}</p>
    }
}
