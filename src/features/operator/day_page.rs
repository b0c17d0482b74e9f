//! Who comes when.

use leptos::prelude::*;

/// Who comes when.
#[component]
pub fn DayPage() -> impl IntoView {
    view! { <h1>"Giornata"</h1> }
}
