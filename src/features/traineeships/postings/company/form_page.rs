//! Writing a posting, and changing one: the same steps. What was typed stays on the device until it was sent.

mod asks;
mod form;
mod judged;
mod money;
mod occupation;
mod recap;
mod sending;
mod steps;
mod unit;
mod what;
mod when;
mod words;

use super::missing::Missing;
use crate::features::shared::company_gate::{self, SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::features::traineeships::postings::client;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, Notice, NoticeKind, PageHeading, SkeletonShape};
use contract::companies::Company;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{Posting, PostingStatus};
use form::{form_of, form_of_new, form_on_base};
use leptos::prelude::*;
use steps::Steps;

pub use steps::last;

/// Writing a posting.
#[component]
pub fn WritePage(
    /// Whose.
    company: CompanyId,
    /// The posting whose words it begins with.
    base: Option<PostingId>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = move |whose: Memo<Company>| match base {
        None => view! { <Steps form=form_of_new(whose) posting=None on_stale=|()| () /> }.into_any(),
        Some(base) => {
            let ready = move |base: Memo<Posting>| {
                view! { <Steps form=form_on_base(whose, &base.get_untracked()) posting=None on_stale=|()| () /> }
            };
            view! { <Written company id=base ready=move |base, _| ready(base).into_any() /> }.into_any()
        }
    };
    let here = Route::Posting(PostingPage::Write { company, base });
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, postings.write_title) lead=t_signal!(i18n, postings.write_lead) />
            <SignedInOnly here page=move || view! { <OfCompany company form /> }.into_any() />
            <Back href=Route::Posting(PostingPage::Own(company)).href() label=t_signal!(i18n, postings.all) />
        </div>
    }
}

/// Changing what a posting says.
#[component]
pub fn EditPage(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = move |whose: Memo<Company>| {
        let ready = move |posting: Memo<Posting>, on_stale: Callback<()>| {
            let status = posting.with_untracked(|posting| posting.status);
            if matches!(status, PostingStatus::Submitted | PostingStatus::Closed) {
                return view! { <Notice kind=NoticeKind::Warning>{t!(i18n, postings.not_now)}</Notice> }.into_any();
            }
            view! {
                <BeforeChange posting />
                <Steps form=form_of(whose, &posting.get_untracked()) posting=Some(posting) on_stale />
            }
            .into_any()
        };
        view! { <Written company id ready /> }.into_any()
    };
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, postings.edit_title) lead=t_signal!(i18n, postings.write_lead) />
            <SignedInOnly
                here=Route::Posting(PostingPage::Edit(company, id))
                page=move || view! { <OfCompany company form /> }.into_any()
            />
            <Back href=Route::Posting(PostingPage::One(company, id)).href() label=t_signal!(i18n, postings.back_to_one) />
        </div>
    }
}

/// Reads the company, whose places of work are chosen from.
#[component]
fn OfCompany(
    /// Whose.
    company: CompanyId,
    /// Makes the form.
    form: impl Fn(Memo<Company>) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let whose = client::read_company(company);
    let is_missing = is_missing(whose);
    let shown = move || faces(whose, SkeletonShape::Cards(2), form);
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <company_gate::Missing /> }>
            {shown()}
        </Show>
    }
}

/// Reads a posting that is there already.
#[component]
fn Written(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
    /// Makes the form, with what reads the posting again.
    ready: impl Fn(Memo<Posting>, Callback<()>) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let posting = client::read_posting(company, id);
    let is_missing = is_missing(posting);
    let again = Callback::new(move |()| posting.again());
    let shown = move || faces(posting, SkeletonShape::Cards(2), move |posting| ready(posting, again));
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing company /> }>
            {shown()}
        </Show>
    }
}

/// Why it was sent back, or what a change does to what people read already.
#[component]
fn BeforeChange(
    /// The posting.
    posting: Memo<Posting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let standing = Memo::new(move |_| posting.with(|posting| (posting.status, posting.returned_because.clone())));
    move || match standing.get() {
        (PostingStatus::Returned, Some(why)) => {
            let words = move || t_string!(i18n, postings.returned_because, why = why.clone());
            Some(view! { <Notice kind=NoticeKind::Warning>{words}</Notice> }.into_any())
        }
        (PostingStatus::Open | PostingStatus::Paused, _) => {
            Some(view! { <Notice kind=NoticeKind::Warning>{t!(i18n, postings.change_waits)}</Notice> }.into_any())
        }
        _ => None,
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
