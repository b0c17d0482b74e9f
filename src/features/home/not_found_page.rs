//! What an address that names no page shows.

use leptos::prelude::*;

/// What an address that names no page shows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <h1>"Questa pagina non c'è"</h1> }
}
