//! One application: where it stands and what comes next, the talk, what has happened, writing to the company, taking it back, and
//! what was sent.

mod actions;
mod talk;

use super::outcome::Outcome;
use super::under_way::forget_what_was_sent;
use crate::client::use_session;
use crate::features::shared::company_gate::is_missing;
use crate::features::shared::faces::faces;
use crate::features::shared::posting_facts::status_words;
use crate::features::shared::requests::use_under_way;
use crate::features::shared::unreached::Unreached;
use crate::features::shared::who::{Who, use_who};
use crate::features::traineeships::applications::parts::{CvShown, LetterShown, StatusTag, Timeline};
use crate::features::traineeships::applications::{client, words};
use crate::offline::outbox::{ApplicationRequest, Command, Entity, Offer};
use crate::offline::use_outbox;
use crate::platform::clock;
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape, Tag, Tone};
use actions::Actions;
use contract::ids::ApplicationId;
use contract::traineeships::{Application, PostingStatus};
use leptos::prelude::*;
use talk::TalkShown;

/// One application.
#[component]
pub fn ApplicationPage(
    /// Which.
    id: ApplicationId,
) -> impl IntoView {
    forget_what_was_sent();
    let i18n = use_i18n();
    let session = use_session();
    let (who, reading) = (use_who(session), client::read_one(session, id));
    let is_missing = is_missing(reading);
    let named = Memo::new(move |_| reading.with(|now| now.map(|now| (now.title.clone(), now.company_name.clone()))));
    let title = Signal::derive(move || match named.get() {
        Some((title, _)) => title,
        None => t_string!(i18n, applications.one_title).to_owned(),
    });
    let above = Signal::derive(move || named.get().map(|(_, company)| company));
    let entries =
        use_under_way(move |entity| entity == Entity::Application(id), Callback::new(move |()| reading.again()));
    let found = move || {
        if is_missing.get() {
            return view! { <Missing id /> }.into_any();
        }
        faces(reading, SkeletonShape::Page, move |application| view! { <Found application /> }).into_any()
    };
    view! {
        <div class="page page-narrow">
            <PageHeading title above />
            <For each=move || entries.get() key=|id| *id let:entry>
                <div class="card">
                    <Outcome entry />
                </div>
            </For>
            {move || match who.get() {
                Who::Somebody => found(),
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Page /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut id /> }.into_any(),
            }}
            <div class="actions">
                <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::Applications.href()>
                    {t!(i18n, applications.title)}
                </LinkButton>
            </div>
        </div>
    }
}

/// The application as the server knows it.
#[component]
fn Found(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let i18n = use_i18n();
    let status = Memo::new(move |_| application.with(|application| application.status));
    let timeline = Memo::new(move |_| application.with(|application| application.timeline.clone()));
    let sent = Memo::new(move |_| application.with(|application| application.sent.clone()));
    view! {
        <section class="section" role="status">
            <p class="tags">{move || view! { <StatusTag status=status.get() /> }}</p>
            <p>{move || words::what_next(i18n, status.get())}</p>
            <OfPosting application />
        </section>
        <TalkShown application />
        <section class="section" aria-labelledby="happened">
            <h2 id="happened">{t!(i18n, applications.happened)}</h2>
            <Timeline entries=timeline says=words::event />
        </section>
        <Actions application />
        <section class="section" aria-labelledby="sent">
            <h2 id="sent">{t!(i18n, applications.was_sent)}</h2>
            {move || {
                let sent = sent.get();
                view! {
                    <LetterShown letter=sent.letter />
                    {sent.cv.map(|cv| view! { <CvShown cv /> })}
                    {sent
                        .has_file
                        .then(|| {
                            view! {
                                <p>
                                    <Tag tone=Tone::Neutral icon=Icon::Clipboard>
                                        {t!(i18n, applications.with_file)}
                                    </Tag>
                                </p>
                            }
                        })}
                }
            }}
        </section>
    }
}

/// What is asked of an application. The last day of the posting is not known here, and does not matter to what was sent.
fn command(application: &Application, request: ApplicationRequest) -> Command {
    let Application { id, posting, title, company_name, .. } = application.clone();
    let offer = Offer { title, company_name, open_until: clock::today() };
    Command::Application { application: id, posting, offer, request }
}

/// The posting, and that it is not open any more.
#[component]
fn OfPosting(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (posting, status) = application.with_untracked(|application| (application.posting, application.posting_status));
    let not_open = (status != PostingStatus::Open).then(|| {
        let words = move || t_string!(i18n, applications.posting_is, status = status_words(i18n, status));
        view! { <p class="soft">{words}</p> }
    });
    view! {
        {not_open}
        <div class="actions">
            <LinkButton
                kind=ButtonKind::Quiet
                icon=Icon::Right
                href=Route::Posting(PostingPage::Public(posting)).href()
            >
                {t!(i18n, applications.see_posting)}
            </LinkButton>
        </div>
    }
}

/// The server knows no such application: it waits here still, or it is nobody's.
#[component]
fn Missing(
    /// Which.
    id: ApplicationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let waits = Memo::new(move |_| outbox.entries().iter().any(|entry| entry.entity() == Entity::Application(id)));
    view! {
        <Show when=move || !waits.get()>
            <Empty title=t_signal!(i18n, applications.missing_title) text=t_signal!(i18n, applications.missing_text)>
                <LinkButton href=Route::Applications.href()>{t!(i18n, applications.title)}</LinkButton>
            </Empty>
        </Show>
    }
}

#[component]
fn SignedOut(
    /// Which.
    id: ApplicationId,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Application(id))) }.href();
    view! {
        <Empty title=t_signal!(i18n, applications.signed_out_title) text=t_signal!(i18n, applications.signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}
