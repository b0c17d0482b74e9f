//! Publishing what companies offer: the postings that wait, and one of them.

use super::client;
use super::gate::AgencyPage;
use super::postings::{ToJudge, Verdicts};
use crate::features::shared::faces::faces;
use crate::offline::use_reading;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, SkeletonShape};
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::Posting;
use leptos::prelude::*;

/// Those that wait.
#[component]
pub fn PostingsPage() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <AgencyPage
            title=t_signal!(i18n, postings_staff.title)
            lead=t_signal!(i18n, postings_staff.lead)
            page=|| view! { <ToJudge /> }.into_any()
        />
    }
}

/// One posting.
#[component]
pub fn JudgePage(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <AgencyPage
            title=t_signal!(i18n, postings_staff.one_title)
            lead=t_signal!(i18n, postings_staff.one_lead)
            page=move || view! { <PostingOf company id /> }.into_any()
        />
    }
}

#[component]
fn PostingOf(
    /// Whose.
    company: CompanyId,
    /// Which.
    id: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let posting = use_reading::<Posting>(move || Some(client::posting(company, id)));
    let again = Callback::new(move |()| posting.again());
    view! {
        {faces(posting, SkeletonShape::Page, move |posting| view! { <Verdicts posting on_change=again /> })}
        <div class="actions">
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::Posting(PostingPage::ToJudge).href()>
                {t!(i18n, postings_staff.all)}
            </LinkButton>
        </div>
    }
}
