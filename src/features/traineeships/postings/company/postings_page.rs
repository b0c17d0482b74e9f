//! A company's own postings, the newest first.

use crate::features::shared::company_gate::{Missing, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::features::shared::posting_list::PostingCards;
use crate::features::traineeships::postings::client;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, PageHeading, SkeletonShape};
use contract::ids::CompanyId;
use contract::traineeships::PostingList;
use leptos::prelude::*;

/// The list.
#[component]
pub fn PostingsPage(
    /// Whose.
    company: CompanyId,
) -> impl IntoView {
    let i18n = use_i18n();
    let here = Route::Posting(PostingPage::Own(company));
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, postings.title) lead=t_signal!(i18n, postings.lead) />
            <SignedInOnly here page=move || view! { <Own company /> }.into_any() />
            <div class="actions">
                <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::Company(company).href()>
                    {t!(i18n, companies.back_to_company)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Own(
    /// Whose.
    company: CompanyId,
) -> impl IntoView {
    let list = client::read_own(company);
    let is_missing = is_missing(list);
    let shown = move || faces(list, SkeletonShape::Cards(3), move |first| view! { <Listed company first /> });
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Listed(
    /// Whose.
    company: CompanyId,
    /// The first page.
    first: Memo<PostingList>,
) -> impl IntoView {
    let i18n = use_i18n();
    let is_empty = Memo::new(move |_| first.with(|first| first.postings.is_empty()));
    let write = move || {
        let href = Route::Posting(PostingPage::Write { company, base: None }).href();
        view! { <LinkButton icon=Icon::Plus href>{t!(i18n, postings.write)}</LinkButton> }
    };
    let cards = move || {
        let after = move |after: &str| client::own_after(company, after);
        view! { <PostingCards first after to=|one| PostingPage::One(one.company, one.id) /> }
    };
    move || {
        if is_empty.get() {
            view! {
                <Empty title=t_signal!(i18n, postings.none_title) text=t_signal!(i18n, postings.none_text)>
                    {write()}
                </Empty>
            }
            .into_any()
        } else {
            view! {
                <div class="actions">{write()}</div>
                {cards()}
            }
            .into_any()
        }
    }
}
