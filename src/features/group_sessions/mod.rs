//! Group orientation sessions: what is planned, registering or waiting for a place, giving it up.

mod client;
mod list_page;
mod mine_page;
mod parts;
mod session_page;
mod state;
mod words;

use super::shared::read_ahead::ReadAhead;
use crate::routes::Route;
use leptos::prelude::*;

/// The person's registrations.
pub const READ_MINE_AHEAD: ReadAhead =
    ReadAhead { path: client::MINE, kind: client::MY_GROUP_SESSIONS, for_somebody: true, then: |_| Vec::new() };

/// What is planned, so that one can register without a network too.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: client::COMING, kind: client::COMING_GROUP_SESSIONS, for_somebody: false, then: |_| Vec::new() };

/// What is planned, one of it, or what the person registered for.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::GroupSession(session) => view! { <session_page::SessionPage session /> }.into_any(),
        Route::MyGroupSessions => view! { <mine_page::MinePage /> }.into_any(),
        _ => view! { <list_page::ListPage /> }.into_any(),
    }
}
