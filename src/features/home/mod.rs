//! The front door, and the pages that belong to no other room.

mod accessibility_page;
mod home_page;
mod not_found_page;

use crate::routes::Route;
use leptos::prelude::*;

/// The home and what stands beside it; *not found* for another room's route.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home_page::HomePage /> }.into_any(),
        Route::Accessibility => view! { <accessibility_page::AccessibilityPage /> }.into_any(),
        _ => not_found(),
    }
}

/// What an address that names no page shows.
pub fn not_found() -> AnyView {
    view! { <not_found_page::NotFoundPage /> }.into_any()
}
