//! Postings: what a company offers, written in a few steps while the rules look on, and what anybody reads of it.

mod client;
mod company;
mod public;
mod state;

pub use company::last_steps;

use crate::routes::{PostingPage, Route};
use leptos::prelude::*;

/// A company's own postings, or one of them.
pub fn of_company(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Own(company)) => view! { <company::PostingsPage company /> }.into_any(),
        Route::Posting(PostingPage::One(company, id)) => view! { <company::PostingPage company id /> }.into_any(),
        _ => ().into_any(),
    }
}

/// Writing a posting, or changing one.
pub fn form(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Write { company, base }) => {
            view! { <company::WritePage company base /> }.into_any()
        }
        Route::Posting(PostingPage::Edit(company, id)) => view! { <company::EditPage company id /> }.into_any(),
        _ => ().into_any(),
    }
}

/// A posting as anybody reads it.
pub fn public(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Public(id)) => view! { <public::PublicPage id /> }.into_any(),
        _ => ().into_any(),
    }
}
