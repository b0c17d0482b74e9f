//! Every part of `ui/` on one page, in the development build.

mod choices;
mod feedback;
mod fields;
mod parts_page;
mod structure;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::Parts => view! { <parts_page::PartsPage /> }.into_any(),
        _ => return None,
    })
}
