//! Sign-in.

use leptos::prelude::*;

/// Sign-in.
#[component]
pub fn SignInPage() -> impl IntoView {
    view! { <h1>"Accedi"</h1> }
}
