//! One posting of a company: where it stands and what comes next, what people read, what the rules say, and what one can
//! do with it.

mod close;
mod standing;
mod steps;

use super::missing::Missing;
use crate::client::use_session;
use crate::features::shared::company_gate::{SignedInOnly, is_missing};
use crate::features::shared::faces::faces;
use crate::features::shared::posting_facts::as_public;
use crate::features::shared::posting_findings::PostingFindings;
use crate::features::shared::posting_offer::Offer;
use crate::features::shared::posting_unit::UnitSaid;
use crate::features::traineeships::postings::client;
use crate::routes::{self, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, CardLink, Icon, Level, LinkButton, PageHeading, SkeletonShape};
use contract::accounts::Role;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{Posting, PostingStatus};
use leptos::prelude::*;
use standing::Standing;
use steps::Steps;

/// One posting.
#[component]
pub fn PostingPage(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let here = Route::Posting(routes::PostingPage::One(company, id));
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, postings.one_title) />
            <SignedInOnly here page=move || view! { <Own company id /> }.into_any() />
            <div class="actions">
                <LinkButton
                    kind=ButtonKind::Quiet
                    icon=Icon::Left
                    href=Route::Posting(routes::PostingPage::Own(company)).href()
                >
                    {t!(i18n, postings.all)}
                </LinkButton>
            </div>
        </div>
    }
}

#[component]
fn Own(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let posting = client::read_posting(company, id);
    let is_missing = is_missing(posting);
    let on_change = Callback::new(move |()| posting.again());
    let shown = move || faces(posting, SkeletonShape::Page, move |posting| view! { <Shown posting on_change /> });
    view! {
        <Show when=move || !is_missing.get() fallback=move || view! { <Missing company /> }>
            {shown()}
        </Show>
    }
}

#[component]
fn Shown(
    /// The posting.
    posting: Memo<Posting>,
    /// Something was done with it, or somebody has changed it.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let title = Memo::new(move |_| posting.with(|posting| posting.details.title.clone()));
    let public = Memo::new(move |_| posting.with(as_public));
    let findings = Memo::new(move |_| posting.with(|posting| posting.findings.clone()));
    let unit = Memo::new(move |_| posting.with(|posting| posting.details.unit));
    let about = Memo::new(move |_| posting.with(|posting| (posting.details.occasion, posting.details.at_night)));
    // What the rules say of it today is nobody's concern any more once it is over.
    let is_over = Memo::new(move |_| posting.with(|posting| posting.status == PostingStatus::Closed));
    view! {
        <section class="section" aria-labelledby="posting-title">
            <h2 id="posting-title">{title}</h2>
            <Standing posting />
            <Applications posting />
            <Steps posting on_change />
        </section>
        <ForStaff posting />
        <section class="section" aria-labelledby="posting-offer">
            <h2 id="posting-offer">{t!(i18n, postings.preview)}</h2>
            <Offer posting=public is_preview=true />
        </section>
        <Show when=move || !is_over.get()>
            <PostingFindings findings />
        </Show>
        <UnitSaid unit about />
    }
}

/// The way to what people have sent, once anybody could.
#[component]
fn Applications(
    /// The posting.
    posting: Memo<Posting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let (company, id) = posting.with_untracked(|posting| (posting.company, posting.id));
    let is_published = Memo::new(move |_| posting.with(|posting| posting.is_published));
    // What people write to a company is not for staff.
    let is_staff = Memo::new(move |_| session.me().is_some_and(|me| matches!(me.role, Role::Operator | Role::Admin)));
    let href = Route::Posting(routes::PostingPage::Received(company, id)).href();
    view! {
        <Show when=move || is_published.get() && !is_staff.get()>
            <CardLink
                level=Level::Three
                href=href.clone()
                icon=Icon::Mail
                title=t_signal!(i18n, received.title)
            >
                {t!(i18n, received.link_lead)}
            </CardLink>
        </Show>
    }
}

/// Staff say elsewhere whether it is published.
#[component]
fn ForStaff(
    /// The posting.
    posting: Memo<Posting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let is_staff = Memo::new(move |_| session.me().is_some_and(|me| matches!(me.role, Role::Operator | Role::Admin)));
    let (company, id) = posting.with_untracked(|posting| (posting.company, posting.id));
    let href = Route::Posting(routes::PostingPage::Judge(company, id)).href();
    view! {
        <Show when=move || is_staff.get()>
            <CardLink href=href.clone() icon=Icon::Clipboard title=t_signal!(i18n, postings_staff.one_title)>
                {t!(i18n, postings_staff.one_lead)}
            </CardLink>
        </Show>
    }
}
