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

use crate::routes::Route;
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

/// People at the desk.
pub fn people(_: Route) -> AnyView {
    view! { <people_page::PeoplePage /> }.into_any()
}

/// The centre's hours, closures, spaces, plan and rules.
pub fn centre_settings(_: Route) -> AnyView {
    view! { <centre_settings_page::CentreSettingsPage /> }.into_any()
}
