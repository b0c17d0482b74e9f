//! The front door, and the pages that belong to no other room.

mod accessibility_page;
mod home_page;
mod not_found_page;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::Home => view! { <home_page::HomePage /> }.into_any(),
        Route::Accessibility => view! { <accessibility_page::AccessibilityPage /> }.into_any(),
        _ => return None,
    })
}

/// What an address that names no page shows.
pub fn not_found() -> AnyView {
    view! { <not_found_page::NotFoundPage /> }.into_any()
}
