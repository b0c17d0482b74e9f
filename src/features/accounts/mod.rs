//! Signing in, and what a person may see and change about the account.

mod client;
mod cv;
mod profile;
mod profile_fields;
mod profile_page;
mod sign_in;
mod sign_in_page;
mod state;
mod words;

pub use cv::READ_AHEAD;

use crate::routes::Route;
use contract::accounts::MyCv;
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

/// The CV.
pub fn cv(_: Route) -> AnyView {
    view! { <cv::CvPage /> }.into_any()
}

/// The PDF that somebody has already, on the page of the CV.
pub fn cv_upload(part: (Memo<MyCv>, Signal<bool>, Callback<()>)) -> AnyView {
    cv::upload(part)
}
