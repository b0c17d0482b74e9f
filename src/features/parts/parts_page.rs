//! Every part of `ui/`.

use leptos::prelude::*;

/// Every part of `ui/`.
#[component]
pub fn PartsPage() -> impl IntoView {
    view! { <h1>"Parti"</h1> }
}
