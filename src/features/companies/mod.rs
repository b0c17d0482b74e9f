//! Companies: those for which a person acts, registering one, and who acts for it with them.

mod client;
mod companies_page;
mod company_page;
mod form_page;
mod state;

use crate::routes::Route;
use leptos::prelude::*;

/// The companies of who is signed in, and those that invite them.
pub fn mine(_: Route) -> AnyView {
    view! { <companies_page::CompaniesPage /> }.into_any()
}

/// One company.
pub fn one(route: Route) -> AnyView {
    match route {
        Route::Company(company) => view! { <company_page::CompanyPage id=company /> }.into_any(),
        _ => ().into_any(),
    }
}

/// Registering a company, or changing what one says of itself.
pub fn form(route: Route) -> AnyView {
    match route {
        Route::EditCompany(company) => view! { <form_page::EditPage id=company /> }.into_any(),
        _ => view! { <form_page::RegisterPage /> }.into_any(),
    }
}
