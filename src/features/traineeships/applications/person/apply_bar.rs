//! What a posting's page offers to who reads it: to apply, or to see where they stand.

use super::under_way::forget_what_was_sent;
use crate::client::use_session;
use crate::features::shared::request_words::tag;
use crate::features::traineeships::applications::client;
use crate::features::traineeships::applications::parts::StatusTag;
use crate::features::traineeships::applications::state::{Standing, arrived, standing};
use crate::offline::use_outbox;
use crate::routes::{PostingPage, Route};
use crate::text::{t, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, Tag};
use contract::traineeships::{PostingStatus, PublicPosting};
use leptos::prelude::*;

/// How often the company answers, and the way to apply; the way to one's own application where there is one.
#[component]
pub fn ApplyBar(
    /// The posting.
    posting: Memo<PublicPosting>,
) -> impl IntoView {
    forget_what_was_sent();
    let i18n = use_i18n();
    let (outbox, own) = (use_outbox(), client::read_own(use_session()));
    let (id, href) =
        posting.with_untracked(|posting| (posting.id, Route::Posting(PostingPage::Apply(posting.id)).href()));
    let is_open = Memo::new(move |_| posting.with(|posting| posting.status == PostingStatus::Open));
    let stands = Memo::new(move |_| own.with(|own| standing(&outbox.entries(), own, id)));
    let kept = Memo::new(move |_| outbox.kept());
    move || match stands.get() {
        Standing::Free if is_open.get() => view! {
            <div class="apply-bar">
                <Rate posting />
                <LinkButton icon=Icon::Send href=href.clone()>
                    {t!(i18n, applications.apply)}
                </LinkButton>
            </div>
        }
        .into_any(),
        Standing::Free => ().into_any(),
        Standing::Asked(entry) => {
            let own =
                arrived(&entry).map_or_else(|| href.clone(), |application| Route::Application(application).href());
            view! {
                <div class="apply-bar">
                    <p class="bar-words">
                        {move || {
                            let (tone, words) = tag(i18n, &entry, kept.get());
                            view! { <Tag tone>{words}</Tag> }
                        }}
                    </p>
                    <LinkButton kind=ButtonKind::Secondary href=own>
                        {t!(i18n, applications.see_mine)}
                    </LinkButton>
                </div>
            }
            .into_any()
        }
        Standing::Applied(summary) => view! {
            <div class="apply-bar">
                <p class="bar-words">
                    <StatusTag status=summary.status />
                </p>
                <LinkButton kind=ButtonKind::Secondary href=Route::Application(summary.id).href()>
                    {t!(i18n, applications.see_mine)}
                </LinkButton>
            </div>
        }
        .into_any(),
    }
}

/// `Risponde a 8 candidature su 10`, where there are enough to say so.
#[component]
fn Rate(
    /// The posting.
    posting: Memo<PublicPosting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let rate = Memo::new(move |_| posting.with(|posting| posting.answers));
    move || {
        rate.get().map(|rate| {
            view! {
                <p class="bar-words">
                    {t!(i18n, applications.rate, answered = rate.answered, applications = rate.applications)}
                </p>
            }
        })
    }
}
