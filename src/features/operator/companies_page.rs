//! Verifying companies: those that wait, and one of them.

use super::client;
use super::companies::{CompanyLists, Verdicts};
use super::gate::AgencyPage;
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, SkeletonShape};
use contract::companies::Company;
use contract::ids::CompanyId;
use leptos::prelude::*;

/// The lists.
#[component]
pub fn CompaniesPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <AgencyPage
            title=t_signal!(i18n, companies_staff.title)
            lead=t_signal!(i18n, companies_staff.lead)
            page=|| view! { <CompanyLists /> }.into_any()
        />
    }
}

/// One company.
#[component]
pub fn CompanyPage(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <AgencyPage
            title=t_signal!(i18n, companies_staff.one_title)
            lead=t_signal!(i18n, companies_staff.one_lead)
            page=move || view! { <CompanyOf id /> }.into_any()
        />
    }
}

#[component]
fn CompanyOf(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    let company = use_reading::<Company>(move || Some(client::company(id)));
    let again = Callback::new(move |()| company.again());
    view! {
        {faces(company, SkeletonShape::Cards(3), move |company| view! { <Verdicts company on_change=again /> })}
        <div class="actions">
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::OperatorCompanies.href()>
                {t!(i18n, companies_staff.all)}
            </LinkButton>
        </div>
    }
}
