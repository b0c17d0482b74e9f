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

/// What the questionnaire is, its statements one after the other, and what the answers say. One file for the three: who
/// opens the first needs the others, without a network too.
pub fn questionnaire(route: Route) -> AnyView {
    match route {
        Route::OrientationQuestions => view! { <questions_page::QuestionsPage /> }.into_any(),
        Route::OrientationResult => view! { <result_page::ResultPage /> }.into_any(),
        _ => view! { <start_page::StartPage /> }.into_any(),
    }
}

/// All occupations, and one.
pub fn occupations(route: Route) -> AnyView {
    match route {
        Route::Occupation(id) => view! { <occupation_page::OccupationPage id /> }.into_any(),
        _ => view! { <occupations_page::OccupationsPage /> }.into_any(),
    }
}
