//! The result in the person's profile: to read again, to show to somebody, to take out.

mod change;
mod result;
mod share;

use super::client;
use super::device;
use super::files::use_statements;
use super::parts::{Request, use_request};
use crate::client::{Session, use_session};
use crate::features::shared::faces::faces;
use crate::features::shared::unreached::Unreached;
use crate::offline::{Phase, Reading, Source};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, LinkButton, PageHeading, Skeleton, SkeletonShape};
use change::{Change, Copies};
use contract::ids::PersonId;
use contract::orientation::SavedInterests;
use contract::problem::Code;
use leptos::prelude::*;
use result::SavedResult;
use share::Share;

/// Which face the page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Waiting,
    Unreached,
    SignedOut,
    Of(PersonId),
}

/// The saved result.
#[component]
pub fn SavedPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let face = Memo::new(move |_| match (session.get(), session.reader()) {
        (_, Some(person)) => Face::Of(person),
        (Session::Unreached, None) => Face::Unreached,
        (Session::SignedOut, None) => Face::SignedOut,
        (_, None) => Face::Waiting,
    });
    view! {
        <div class="page page-narrow result">
            <PageHeading title=t_signal!(i18n, interests.saved_title) lead=t_signal!(i18n, interests.saved_lead) />
            {move || match face.get() {
                Face::Waiting => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Face::Unreached => view! { <Unreached /> }.into_any(),
                Face::SignedOut => view! { <SignedOut /> }.into_any(),
                Face::Of(person) => view! { <Mine person /> }.into_any(),
            }}
        </div>
    }
}

/// What is asked and what is there.
#[component]
fn Mine(
    /// Whose it is.
    person: PersonId,
) -> impl IntoView {
    let saved = client::read_saved(use_session());
    let request = use_request(move || saved.again());
    let is_missing = Memo::new(move |_| is_missing(saved));
    let is_reached = Signal::derive(move || saved.source() == Source::Server);
    view! {
        <Request entry=request />
        {move || {
            if is_missing.get() {
                view! { <NothingSaved /> }.into_any()
            } else {
                faces(
                        saved,
                        SkeletonShape::Cards(3),
                        move |saved| {
                            view! {
                                <Share person />
                                <SavedResult saved />
                                <Copies is_reached />
                                <Change request />
                            }
                        },
                    )
                    .into_any()
            }
        }}
    }
}

fn is_missing(saved: Reading<SavedInterests>) -> bool {
    matches!(saved.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound))
}

/// Nothing is saved. What is on this phone can be.
#[component]
fn NothingSaved() -> impl IntoView {
    let i18n = use_i18n();
    let statements = use_statements();
    let is_here = Memo::new(move |_| {
        statements.with(|files| {
            files.is_some_and(|files| {
                device::kept(files.statements()).is_some_and(|(sheet, _)| !sheet.answers.is_empty())
            })
        })
    });
    view! {
        <Empty title=t_signal!(i18n, interests.none_title) text=t_signal!(i18n, interests.none_text)>
            <Show when=move || is_here.get()>
                <LinkButton href=Route::OrientationResult.href()>{t!(i18n, interests.to_result)}</LinkButton>
            </Show>
            <LinkButton kind=ButtonKind::Secondary href=Route::Orientation.href()>
                {t!(i18n, interests.to_questionnaire)}
            </LinkButton>
        </Empty>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::OrientationSaved)) }.href();
    view! {
        <Empty title=t_signal!(i18n, interests.signed_out_title) text=t_signal!(i18n, interests.signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}
