//! The front door.

use crate::routes::Route;
use leptos::prelude::*;

/// The front door.
#[component]
pub fn HomePage() -> impl IntoView {
    view! {
        <h1>"Portalavoro"</h1>
        <nav>
            <a href=Route::Centres.href()>"Centri"</a>
            <a href=Route::Bookings.href()>"Prenotazioni"</a>
            <a href=Route::Profile { then: None }.href()>"Profilo"</a>
            <a href=Route::Operator.href()>"Giornata"</a>
        </nav>
    }
}
