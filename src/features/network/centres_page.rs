//! All centres.

use leptos::prelude::*;

/// All centres.
#[component]
pub fn CentresPage() -> impl IntoView {
    view! { <h1>"Centri"</h1> }
}
