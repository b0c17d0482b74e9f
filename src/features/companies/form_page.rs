//! Registering a company, and changing what one says of itself: the same steps. What was typed stays on the device
//! until it was sent.

mod fields;
mod form;
mod people;
mod places;
mod recap;
mod steps;
mod words;

use super::client;
use crate::features::shared::company_gate::{Missing, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::routes::Route;
use crate::text::{t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, Notice, NoticeKind, PageHeading, SkeletonShape};
use contract::companies::Company;
use contract::ids::CompanyId;
use form::{form_of, form_of_new};
use leptos::prelude::*;
use steps::Steps;

/// Registering a company.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, companies.register_title) lead=t_signal!(i18n, companies.register_lead) />
            <SignedInOnly
                here=Route::RegisterCompany
                page=|| view! { <Steps form=form_of_new() company=None on_stale=|()| () /> }.into_any()
            />
            <Back href=Route::Companies.href() label=t_signal!(i18n, companies.all) />
        </div>
    }
}

/// Changing what a company says of itself.
#[component]
pub fn EditPage(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, companies.edit_title) lead=t_signal!(i18n, companies.edit_lead) />
            <SignedInOnly here=Route::EditCompany(id) page=move || view! { <Edit id /> }.into_any() />
            <Back href=Route::Company(id).href() label=t_signal!(i18n, companies.back_to_company) />
        </div>
    }
}

#[component]
fn Edit(
    /// Which.
    id: CompanyId,
) -> impl IntoView {
    let company = client::read_company(id);
    let is_missing = is_missing(company);
    let shown = move || {
        faces(company, SkeletonShape::Cards(2), move |shown| {
            view! {
                <RefusedBecause shown />
                <Steps form=form_of(&shown.get_untracked()) company=Some(shown) on_stale=move |()| company.again() />
            }
        })
    };
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

/// What an operator found wrong, over the fields that mend it.
#[component]
fn RefusedBecause(
    /// The company.
    shown: Memo<Company>,
) -> impl IntoView {
    let i18n = use_i18n();
    let why = Memo::new(move |_| shown.with(|company| company.refused_because.clone()));
    move || {
        why.get().map(|why| {
            view! {
                <Notice kind=NoticeKind::Warning>
                    {move || t_string!(i18n, companies.refused_because, why = why.clone())}
                </Notice>
            }
        })
    }
}

#[component]
fn Back(
    /// Where to.
    href: String,
    /// The link's words.
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="actions">
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href>
                {label}
            </LinkButton>
        </div>
    }
}
