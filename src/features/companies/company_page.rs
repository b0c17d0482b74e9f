//! One company: whether it is verified and what to do next, what it says of itself, and who acts for it.

mod delegates;

use super::client;
use crate::features::shared::company_facts::{AccessibilityFacts, CompanyFacts, CompanyTag};
use crate::features::shared::company_gate::{Missing, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, CardLink, Icon, LinkButton, Notice, NoticeKind, PageHeading, SkeletonShape};
use contract::companies::{Company, CompanyStatus};
use contract::ids::CompanyId;
use delegates::DelegatesOf;
use leptos::prelude::*;

/// One company.
#[component]
pub fn CompanyPage(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, companies.one_title) />
            <SignedInOnly here=Route::Company(id) page=move || view! { <Mine id /> }.into_any() />
            <div class="actions">
                <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::Companies.href()>
                    {t!(i18n, companies.all)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Mine(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let company = client::read_company(id);
    let is_missing = is_missing(company);
    let shown = move || faces(company, SkeletonShape::Cards(3), |company| view! { <Shown company /> });
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Shown(
    /// The company.
    company: Memo<Company>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = company.with_untracked(|company| company.id);
    let name = Memo::new(move |_| company.with(|company| company.legal_name.clone()));
    view! {
        <section class="section" aria-labelledby="company-name">
            <h2 id="company-name">{name}</h2>
            <Standing company />
            <div class="actions">
                <LinkButton kind=ButtonKind::Secondary icon=Icon::Edit href=Route::EditCompany(id).href()>
                    {t!(i18n, companies.edit)}
                </LinkButton>
            </div>
        </section>
        <CardLink
            icon=Icon::Clipboard
            href=Route::Posting(PostingPage::Own(id)).href()
            title=t_signal!(i18n, postings.title)
        >
            {t!(i18n, postings.lead)}
        </CardLink>
        <CardLink icon=Icon::Info href=Route::Hosting.href() title=t_signal!(i18n, companies.hosting)>
            {t!(i18n, companies.hosting_text)}
        </CardLink>
        <CompanyFacts company />
        <AccessibilityFacts company />
        <DelegatesOf id />
    }
}

/// Where the check stands, in words, and what to do next.
#[component]
fn Standing(
    /// The company.
    company: Memo<Company>,
) -> impl IntoView {
    let i18n = use_i18n();
    let standing = Memo::new(move |_| company.with(|company| (company.status, company.refused_because.clone())));
    move || {
        let (status, why) = standing.get();
        let next = match status {
            CompanyStatus::ToVerify => t!(i18n, companies.next_to_verify),
            CompanyStatus::Verified => t!(i18n, companies.next_verified),
            CompanyStatus::Refused => t!(i18n, companies.next_refused),
        };
        let why = why.map(|why| {
            view! {
                <Notice kind=NoticeKind::Warning>
                    {move || t_string!(i18n, companies.refused_because, why = why.clone())}
                </Notice>
            }
        });
        view! {
            <p class="tags">
                <CompanyTag status />
            </p>
            {why}
            <p>{next}</p>
        }
    }
}
