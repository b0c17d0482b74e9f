//! Applying to a posting: a few short steps, and what became of it. What is typed stays on this phone until the company has
//! it, so nothing is lost without a network, without an account, or by a refusal.

mod form;
mod recap;
mod sending;
mod steps;
mod with;
mod words;
mod written;

use super::outcome::Outcome;
use super::similar::Similar;
use super::under_way::forget_what_was_sent;
use crate::client::use_session;
use crate::features::shared::company_gate::is_missing;
use crate::features::shared::faces::faces;
use crate::features::shared::posting_offer::NotOpen;
use crate::features::shared::requests::use_under_way;
use crate::features::shared::step_form::TypedSteps;
use crate::features::traineeships::applications::client;
use crate::features::traineeships::applications::parts::StatusTag;
use crate::features::traineeships::applications::state::{Face, Typed, face, standing};
use crate::offline::outbox::{Entity, EntryId};
use crate::offline::{Reading, use_outbox};
use crate::platform::document;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, Notice, PageHeading, SkeletonShape};
use contract::ids::PostingId;
use contract::traineeships::{ApplicationStatus, PostingStatus, PublicPosting};
use form::{Beside, form_of};
use leptos::prelude::*;
use steps::Steps;
use written::{WhatWasWritten, Written};

/// What takes the focus once something became of it.
const OUTCOME: &str = "apply-outcome";

/// Applying to a posting.
#[component]
pub fn ApplyPage(
    /// Which.
    posting: PostingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = posting;
    let posting = client::read_posting(id);
    let is_missing = is_missing(posting);
    let above = Signal::derive(move || {
        posting.with(|posting| posting.map(|posting| format!("{} · {}", posting.title, posting.company_name)))
    });
    let shown =
        move || faces(posting, SkeletonShape::Cards(2), move |now| view! { <Applying posting=now reading=posting /> });
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, applications.apply_title) above />
            <Show when=move || !is_missing.get() fallback=move || view! { <Missing /> }>
                {shown()}
            </Show>
            <div class="actions">
                <LinkButton
                    kind=ButtonKind::Quiet
                    icon=Icon::Left
                    href=Route::Posting(PostingPage::Public(id)).href()
                >
                    {t!(i18n, applications.back_to_posting)}
                </LinkButton>
            </div>
        </div>
    }
}

/// The form, or what became of it.
#[component]
fn Applying(
    /// The posting.
    posting: Memo<PublicPosting>,
    /// The same as it is read.
    reading: Reading<PublicPosting>,
) -> impl IntoView {
    forget_what_was_sent();
    let (outbox, session) = (use_outbox(), use_session());
    let (own, mine) = (client::read_own(session), client::read_cv(session));
    let id = posting.with_untracked(|posting| posting.id);
    let beside = Beside {
        posting,
        mine: Memo::new(move |_| mine.with(|mine| mine.cloned())),
        me: Memo::new(move |_| session.me()),
        is_somebody: Memo::new(move |_| session.reader().is_some()),
    };
    let is_open = Memo::new(move |_| posting.with(|posting| posting.status == PostingStatus::Open));
    let stands = Memo::new(move |_| face(own.with(|own| standing(&outbox.entries(), own, id)), is_open.get()));
    // A last word may be that the posting is another one by now.
    let again = Callback::new(move |()| {
        own.again();
        reading.again();
    });
    let _entries = use_under_way(|entity| matches!(entity, Entity::Application(_)), again);
    // The button that was pressed goes away with what it stood in. Later news are read aloud, and take the focus from nobody.
    Effect::new(move |before: Option<Face>| {
        let now = stands.get();
        let is_form = |face: &Face| matches!(face, Face::Form | Face::FormAgain(_));
        let goes_to = match &before {
            Some(before) if *before == now => None,
            Some(before) if is_form(before) && now.entry().is_some() => Some(OUTCOME),
            Some(before) if before.entry().is_some() && now == Face::Form => Some(Typed::HEADING),
            _ => None,
        };
        if let Some(id) = goes_to {
            request_animation_frame(move || document::focus_into_view(id));
        }
        now
    });
    // It is the same one from being kept to its last word, and not made anew in between: what goes away has been read.
    let became = Memo::new(move |_| stands.with(Face::entry));
    let below = move || match stands.get() {
        Face::Form | Face::FormAgain(_) => view! { <Steps form=form_of(beside) /> }.into_any(),
        Face::Asked(entry) => view! { <WhatWasWritten entry /> }.into_any(),
        Face::Arrived(_, application) => view! { <ToOwn href=Route::Application(application).href() /> }.into_any(),
        Face::Already(_) => view! {
            <Written posting=id />
            <ToOwn href=Route::Applications.href() />
        }
        .into_any(),
        Face::Applied(summary) => view! {
            <Applied status=summary.status />
            <ToOwn href=Route::Application(summary.id).href() />
        }
        .into_any(),
        Face::NotOpen(_) => view! {
            <NotOpen posting />
            <Written posting=id />
            <Similar posting=id is_wanted=Memo::new(|_| true) />
        }
        .into_any(),
    };
    view! {
        {move || became.get().map(|entry| view! { <Became entry /> })}
        {below}
    }
}

/// What became of it.
#[component]
fn Became(
    /// The entry.
    entry: EntryId,
) -> impl IntoView {
    view! {
        <div class="card" id=OUTCOME tabindex="-1">
            <Outcome entry />
        </div>
    }
}

/// The company has an application of the person already.
#[component]
fn Applied(
    /// Where it stands.
    status: ApplicationStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Notice>{t!(i18n, applications.applied_already)}</Notice>
        <p class="tags">
            <StatusTag status />
        </p>
    }
}

/// The way to what the person has sent.
#[component]
fn ToOwn(
    /// Where.
    href: String,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <div class="actions">
            <LinkButton icon=Icon::Mail href>
                {t!(i18n, applications.see_mine)}
            </LinkButton>
            <LinkButton
                kind=ButtonKind::Secondary
                icon=Icon::Search
                href=Route::Posting(PostingPage::Search).href()
            >
                {t!(i18n, applications.see_all_postings)}
            </LinkButton>
        </div>
    }
}

/// No such posting.
#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, postings.missing_title) text=t_signal!(i18n, postings.missing_public)>
            <LinkButton href=Route::Posting(PostingPage::Search).href()>
                {t!(i18n, applications.see_all_postings)}
            </LinkButton>
        </Empty>
    }
}
