//! The lists of companies, a page at a time, the longest waiting first.

use crate::features::operator::client;
use crate::features::shared::company_facts::{CompanyTag, day_words};
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::routes::Route;
use crate::text::{I18n, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, CardLink, Choice, Empty, Icon, Select, SkeletonShape};
use contract::companies::{Companies, CompanyList, CompanySummary};
use leptos::prelude::*;

/// Which list, and a page of it.
#[component]
pub fn CompanyLists() -> impl IntoView {
    let i18n = use_i18n();
    let chosen = RwSignal::new(CompanyList::ToVerify.as_str().to_owned());
    let list = Memo::new(move |_| {
        let known = chosen.with(|chosen| CompanyList::ALL.into_iter().find(|list| list.as_str() == chosen));
        known.unwrap_or_default()
    });
    // Where the page begins, and in which list: another list begins at its first page.
    let after = RwSignal::new(None::<(CompanyList, String)>);
    let path = move || {
        let list = list.get();
        let after = after.get().filter(|(of, _)| *of == list);
        Some(client::companies(list, after.as_ref().map(|(_, after)| after.as_str())))
    };
    let reading = use_reading::<Companies>(path);
    let choices = Signal::derive(move || {
        CompanyList::ALL.into_iter().map(|list| Choice::new(list.as_str(), list_words(i18n, list))).collect::<Vec<_>>()
    });
    let is_later = Memo::new(move |_| after.get().is_some_and(|(of, _)| of == list.get()));
    let go = Callback::new(move |to: Option<String>| after.set(to.map(|to| (list.get_untracked(), to))));
    view! {
        <div class="staff-choice">
            <Select name="list" label=t_signal!(i18n, companies_staff.which) choices value=chosen />
        </div>
        {faces(reading, SkeletonShape::Cards(3), move |page| view! { <Page page on_next=go /> })}
        <Show when=move || is_later.get()>
            <div class="actions">
                <Button kind=ButtonKind::Quiet icon=Icon::Left on_press=move |()| go.run(None)>
                    {t!(i18n, companies_staff.first)}
                </Button>
            </div>
        </Show>
    }
}

#[component]
fn Page(
    /// What the server says.
    page: Memo<Companies>,
    /// Goes to the next page.
    on_next: Callback<Option<String>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let next = Memo::new(move |_| page.with(|page| page.next.clone()));
    move || {
        let companies = page.with(|page| page.companies.clone());
        if companies.is_empty() {
            return view! {
                <Empty title=t_signal!(i18n, companies_staff.none_title) text=t_signal!(i18n, companies_staff.none_text) />
            }
            .into_any();
        }
        view! {
            <ul class="cards">
                {companies.into_iter().map(|company| view! { <li><Row company /></li> }).collect_view()}
            </ul>
            <Show when=move || next.with(Option::is_some)>
                <div class="actions">
                    <Button kind=ButtonKind::Secondary icon=Icon::Right on_press=move |()| on_next.run(next.get_untracked())>
                        {t!(i18n, companies_staff.next)}
                    </Button>
                </div>
            </Show>
        }
        .into_any()
    }
}

#[component]
fn Row(
    /// The company.
    company: CompanySummary,
) -> impl IntoView {
    let i18n = use_i18n();
    let CompanySummary { id, legal_name, vat_number, status, status_since } = company;
    let since =
        move || t_string!(i18n, companies_staff.since, vat = vat_number.clone(), day = day_words(i18n, status_since));
    view! {
        <CardLink href=Route::OperatorCompany(id).href() title=legal_name icon=Icon::Clipboard>
            <p>{since}</p>
            <p class="tags">
                <CompanyTag status />
            </p>
        </CardLink>
    }
}

fn list_words(i18n: I18n, list: CompanyList) -> &'static str {
    match list {
        CompanyList::ToVerify => t_string!(i18n, companies_staff.list_to_verify),
        CompanyList::AccessibilityToVerify => t_string!(i18n, companies_staff.list_accessibility),
        CompanyList::Verified => t_string!(i18n, companies_staff.list_verified),
        CompanyList::Refused => t_string!(i18n, companies_staff.list_refused),
    }
}
