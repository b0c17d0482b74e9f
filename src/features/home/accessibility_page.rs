//! The accessibility statement.

use leptos::prelude::*;

/// The accessibility statement.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! { <h1>"Accessibilità"</h1> }
}
