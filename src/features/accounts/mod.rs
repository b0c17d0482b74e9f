//! Signing in, and what a person may see and change about the account.

mod client;
mod profile;
mod profile_fields;
mod profile_page;
mod sign_in;
mod sign_in_page;
mod state;
mod words;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    let destination = |then: Option<Box<Route>>| then.map(|then| *then);
    Some(match route {
        Route::SignIn { then } => view! { <sign_in_page::SignInPage then=destination(then) /> }.into_any(),
        Route::Profile { then } => view! { <profile_page::ProfilePage then=destination(then) /> }.into_any(),
        _ => return None,
    })
}
