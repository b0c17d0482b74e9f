//! Searches that the person has saved: the button beside what was found, and the page with all of them.

mod bar;
mod client;
mod searches_page;
mod standing;
mod words;

pub use bar::{Shown, bar};
pub use client::{READ_AHEAD, read_saved};

use crate::routes::Route;
use leptos::prelude::*;

/// All of them.
pub fn mine(_: Route) -> AnyView {
    view! { <searches_page::SearchesPage /> }.into_any()
}
