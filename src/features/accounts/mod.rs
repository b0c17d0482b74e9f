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

/// Sign-in.
pub fn sign_in(route: Route) -> AnyView {
    let Route::SignIn { then } = route else { return ().into_any() };
    let then = then.map(|then| *then);
    view! { <sign_in_page::SignInPage then /> }.into_any()
}

/// Profile, sessions, sign out.
pub fn profile(route: Route) -> AnyView {
    let Route::Profile { then } = route else { return ().into_any() };
    let then = then.map(|then| *then);
    view! { <profile_page::ProfilePage then /> }.into_any()
}
