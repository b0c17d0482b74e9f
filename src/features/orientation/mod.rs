//! Self-service orientation: the interest questionnaire, its result, and the occupations. All of it happens on the
//! device, over files that travel with the app. The server hears only of a result that the person saves and shows, or hands
//! in to a class.

mod class_page;
mod classes_page;
mod client;
mod codes;
mod device;
mod files;
mod guides_only;
mod handing_in;
mod join_page;
mod occupation_page;
mod occupations_page;
mod open_page;
mod parts;
mod questions_page;
mod result_page;
mod saved_page;
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

/// The result that is saved in the profile, and showing it.
pub fn saved(_: Route) -> AnyView {
    view! { <saved_page::SavedPage /> }.into_any()
}

/// Where a counsellor or a tutor opens what somebody shows.
pub fn open(_: Route) -> AnyView {
    view! { <open_page::OpenPage /> }.into_any()
}

/// Where a student joins a class.
pub fn join_class(_: Route) -> AnyView {
    view! { <join_page::JoinPage /> }.into_any()
}

/// The classes that somebody opened, and one.
pub fn classes(route: Route) -> AnyView {
    match route {
        Route::Class(id) => view! { <class_page::ClassPage id /> }.into_any(),
        _ => view! { <classes_page::ClassesPage /> }.into_any(),
    }
}

/// All occupations, and one.
pub fn occupations(route: Route) -> AnyView {
    match route {
        Route::Occupation(id) => view! { <occupation_page::OccupationPage id /> }.into_any(),
        _ => view! { <occupations_page::OccupationsPage /> }.into_any(),
    }
}
