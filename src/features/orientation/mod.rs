//! Self-service orientation: the interest questionnaire, its result, and the occupations. All of it happens on the
//! device, over files that travel with the app; nothing is asked of the server.

mod device;
mod files;
mod occupation_page;
mod occupations_page;
mod parts;
mod questions_page;
mod result_page;
mod start_page;
mod state;
mod words;

use crate::routes::Route;
use leptos::prelude::*;

/// What the questionnaire is, and what was kept of it.
pub fn start(_: Route) -> AnyView {
    view! { <start_page::StartPage /> }.into_any()
}

/// One statement after the other.
pub fn questions(_: Route) -> AnyView {
    view! { <questions_page::QuestionsPage /> }.into_any()
}

/// What the answers say.
pub fn result(_: Route) -> AnyView {
    view! { <result_page::ResultPage /> }.into_any()
}

/// All occupations.
pub fn occupations(_: Route) -> AnyView {
    view! { <occupations_page::OccupationsPage /> }.into_any()
}

/// One occupation.
pub fn occupation(route: Route) -> AnyView {
    let Route::Occupation(id) = route else { return ().into_any() };
    view! { <occupation_page::OccupationPage id /> }.into_any()
}
