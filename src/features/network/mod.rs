//! The network of centres: finding one and reading about it.

mod centre_page;
mod centres_page;
mod client;
mod map;
mod nearest;
mod spaces;
mod week;
mod words;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::Centres => view! { <centres_page::CentresPage /> }.into_any(),
        Route::Centre(centre) => view! { <centre_page::CentrePage centre /> }.into_any(),
        _ => return None,
    })
}
