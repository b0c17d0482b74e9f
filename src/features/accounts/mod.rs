//! Signing in, and what a person may see and change about the account.

mod profile_page;
mod sign_in_page;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::SignIn { .. } => view! { <sign_in_page::SignInPage /> }.into_any(),
        Route::Profile { .. } => view! { <profile_page::ProfilePage /> }.into_any(),
        _ => return None,
    })
}
