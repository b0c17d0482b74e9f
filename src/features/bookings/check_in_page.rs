//! What the QR on a desk or at a reception opens.

use leptos::prelude::*;

/// What the QR on a desk or at a reception opens.
#[component]
pub fn CheckInPage(
    /// Which one.
    code: String,
) -> impl IntoView {
    view! {
        <h1>"Accoglienza"</h1>
        <p>{code.to_string()}</p>
    }
}
