//! Traineeships: *Posso ospitare?*, worked out on the device by the contract's own rules, without asking the server; and
//! postings, which companies write and anybody reads, looks for, and applies to.

mod applications;
mod hosting_page;
mod postings;
mod saved_searches;
mod search_page;
mod state;
mod words;

pub use applications::{answer, apply, own as applications, received};
pub use postings::{
    form as posting_form, last_steps as posting_form_last, of_company as company_postings, public as public_posting,
};
pub use saved_searches::{READ_AHEAD as READ_SAVED_SEARCHES_AHEAD, mine as saved_searches};
pub use search_page::READ_AHEAD;

use crate::routes::Route;
use leptos::prelude::*;

/// Whether a company may host.
pub fn hosting(_: Route) -> AnyView {
    view! { <hosting_page::HostingPage /> }.into_any()
}

/// Looking for a posting.
pub fn search(_: Route) -> AnyView {
    view! { <search_page::SearchPage /> }.into_any()
}
