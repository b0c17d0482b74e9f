//! Traineeships: *Posso ospitare?*, worked out on the device by the contract's own rules. Nothing is asked of the server.

mod hosting_page;
mod state;
mod words;

use crate::routes::Route;
use leptos::prelude::*;

/// Whether a company may host.
pub fn hosting(_: Route) -> AnyView {
    view! { <hosting_page::HostingPage /> }.into_any()
}
