//! A day of a centre's floor.

use contract::ids::CentreId;
use leptos::prelude::*;

/// A day of a centre's floor.
#[component]
pub fn DesksPage(
    /// Which one.
    centre: CentreId,
) -> impl IntoView {
    view! {
        <h1>"Postazioni"</h1>
        <p>{centre.to_string()}</p>
    }
}
