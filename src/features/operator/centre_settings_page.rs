//! The centre's hours, closures, spaces, plan and rules.

use leptos::prelude::*;

/// The centre's hours, closures, spaces, plan and rules.
#[component]
pub fn CentreSettingsPage() -> impl IntoView {
    view! { <h1>"Centro"</h1> }
}
