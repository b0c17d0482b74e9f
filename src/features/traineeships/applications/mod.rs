//! Applications: what somebody writes to the company of a posting, and follows; what the company reads, and answers, in
//! the app or by a link without an account.

mod client;
mod company;
mod link;
mod parts;
mod person;
mod state;
mod talk_words;
mod words;

pub use person::{ApplyBar, Similar};

use crate::routes::{PostingPage, Route};
use leptos::prelude::*;

/// Applying to a posting.
pub fn apply(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Apply(posting)) => view! { <person::ApplyPage posting /> }.into_any(),
        _ => ().into_any(),
    }
}

/// The person's own applications, or one of them.
pub fn own(route: Route) -> AnyView {
    match route {
        Route::Application(id) => view! { <person::ApplicationPage id /> }.into_any(),
        _ => view! { <person::ApplicationsPage /> }.into_any(),
    }
}

/// The applications that a posting has received, or one of them.
pub fn received(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Received(company, posting)) => {
            view! { <company::ReceivedPage company posting /> }.into_any()
        }
        Route::Posting(PostingPage::ReceivedOne(company, posting, id)) => {
            view! { <company::ReceivedOnePage company posting id /> }.into_any()
        }
        _ => ().into_any(),
    }
}

/// Answering by the link of a mail.
pub fn answer(_: Route) -> AnyView {
    view! { <link::AnswerPage /> }.into_any()
}
