//! Profile, sessions, sign out.

use leptos::prelude::*;

/// Profile, sessions, sign out.
#[component]
pub fn ProfilePage() -> impl IntoView {
    view! { <h1>"Profilo"</h1> }
}
