//! Every part of `ui/` on one page, in the development build.

mod choices;
mod feedback;
mod fields;
mod parts_page;
mod structure;

use crate::routes::Route;
use leptos::prelude::*;

/// Every part.
pub fn page(_: Route) -> AnyView {
    view! { <parts_page::PartsPage /> }.into_any()
}
