//! The open door that stands for Portalavoro.

use leptos::prelude::*;

/// The logo, for a blue ground. Its name stands beside it in words.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="brand-logo" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
            <path fill="#ffd05c" d="M4 34V15a11 11 0 0 1 22 0v19z" />
            <path fill="#fff" d="M22 8l11 4v24l-11-2z" />
            <circle fill="#06c" cx="25.5" cy="22" r="1.5" />
        </svg>
    }
}
