//! The network of centres: finding one and reading about it.

mod centre_page;
mod centres_page;
mod client;
mod map;
mod nearest;
mod spaces;
mod week;
mod words;

use super::shared::read_ahead::ReadAhead;
use super::shared::snapshots::CENTRES;
use crate::routes::Route;
use leptos::prelude::*;

/// Every centre, so that each can be looked at and booked in a valley.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: client::CENTRES_PATH, kind: CENTRES, for_somebody: false, then: client::each_centre };

/// All centres, as a list and as a map.
pub fn centres(_: Route) -> AnyView {
    view! { <centres_page::CentresPage /> }.into_any()
}

/// One centre.
pub fn centre(route: Route) -> AnyView {
    let Route::Centre(centre) = route else { return ().into_any() };
    view! { <centre_page::CentrePage centre /> }.into_any()
}
