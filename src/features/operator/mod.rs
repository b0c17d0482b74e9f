//! What an operator of a centre does in a day.

mod centre;
mod centre_settings_page;
mod client;
mod day;
mod day_page;
mod gate;
mod people;
mod people_page;

use crate::routes::Route;
use leptos::prelude::*;

/// The page of one of this room's routes; `None` for another room's.
pub fn page(route: Route) -> Option<AnyView> {
    Some(match route {
        Route::Operator => view! { <day_page::DayPage /> }.into_any(),
        Route::OperatorPeople => view! { <people_page::PeoplePage /> }.into_any(),
        Route::OperatorCentre => view! { <centre_settings_page::CentreSettingsPage /> }.into_any(),
        _ => return None,
    })
}
