//! My bookings.

use leptos::prelude::*;

/// My bookings.
#[component]
pub fn BookingsPage() -> impl IntoView {
    view! { <h1>"Prenotazioni"</h1> }
}
