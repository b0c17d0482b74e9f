//! People at the desk: register, card, book for.

use leptos::prelude::*;

/// People at the desk: register, card, book for.
#[component]
pub fn PeoplePage() -> impl IntoView {
    view! { <h1>"Persone"</h1> }
}
