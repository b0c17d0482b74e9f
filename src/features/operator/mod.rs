//! What an operator of a centre does in a day.

mod appointments;
mod appointments_page;
pub mod centre;
mod centre_settings_page;
mod client;
mod companies;
mod companies_page;
mod day;
mod day_page;
mod gate;
mod group_sessions;
mod group_sessions_page;
mod people;
mod people_page;
mod postings;
mod postings_page;

use crate::routes::{PostingPage, Route};
use leptos::prelude::*;

/// Who comes when.
pub fn day(_: Route) -> AnyView {
    view! { <day_page::DayPage /> }.into_any()
}

/// The day of a centre's counsellors, and when they receive.
pub fn appointments(_: Route) -> AnyView {
    view! { <appointments_page::AppointmentsPage /> }.into_any()
}

/// The group sessions of a centre, and who comes.
pub fn group_sessions(_: Route) -> AnyView {
    view! { <group_sessions_page::GroupSessionsPage /> }.into_any()
}

/// The companies that wait to be verified, or one of them.
pub fn companies(route: Route) -> AnyView {
    match route {
        Route::OperatorCompany(company) => view! { <companies_page::CompanyPage id=company /> }.into_any(),
        _ => view! { <companies_page::CompaniesPage /> }.into_any(),
    }
}

/// The postings that wait for an operator, or one of them.
pub fn postings(route: Route) -> AnyView {
    match route {
        Route::Posting(PostingPage::Judge(company, id)) => view! { <postings_page::JudgePage company id /> }.into_any(),
        _ => view! { <postings_page::PostingsPage /> }.into_any(),
    }
}

/// People at the desk.
pub fn people(_: Route) -> AnyView {
    view! { <people_page::PeoplePage /> }.into_any()
}

/// The centre's hours, closures, spaces, plan and rules.
pub fn centre_settings(_: Route) -> AnyView {
    view! { <centre_settings_page::CentreSettingsPage /> }.into_any()
}
