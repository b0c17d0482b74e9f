//! One centre.

use contract::ids::CentreId;
use leptos::prelude::*;

/// One centre.
#[component]
pub fn CentrePage(
    /// Which one.
    centre: CentreId,
) -> impl IntoView {
    view! {
        <h1>"Centro"</h1>
        <p>{centre.to_string()}</p>
    }
}
