//! The page: who may see it, what is read, and its three parts.

use super::client;
use super::document::Document;
use super::editor::Editor;
use super::words::REQUEST;
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::kept_request::{Request, use_request};
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::features::shared::unreached::Unreached;
use crate::features::shared::who::{Who, use_who};
use crate::offline::Source;
use crate::offline::outbox::Entity;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{ButtonKind, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape};
use contract::accounts::MyCv;
use leptos::prelude::*;

// The PDF that somebody has already is a file of its own, fetched while the CV is looked at.
lazy_part!(
    UPLOAD = cv_upload,
    accounts::cv_upload((Memo<MyCv>, Signal<bool>, Callback<()>)),
    is_page: false
);

/// The CV.
#[component]
pub fn CvPage() -> impl IntoView {
    let i18n = use_i18n();
    let who = use_who(use_session());
    view! {
        <div class="page page-narrow cv">
            <PageHeading title=t_signal!(i18n, cv.title) lead=t_signal!(i18n, cv.lead) />
            {move || match who.get() {
                Who::Somebody => view! { <Mine /> }.into_any(),
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut /> }.into_any(),
            }}
        </div>
    }
}

/// What is kept, and changing it.
#[component]
fn Mine() -> impl IntoView {
    UPLOAD.fetch_ahead();
    let i18n = use_i18n();
    let reading = client::read(use_session());
    let request = use_request(Entity::Cv, move || reading.again());
    let is_reached = Signal::derive(move || reading.source() == Source::Server);
    let again = Callback::new(move |()| reading.again());
    view! {
        <Request entry=request words=REQUEST />
        {faces(
            reading,
            SkeletonShape::Cards(3),
            move |mine| {
                view! {
                    <Editor mine request />
                    <Document mine is_reached />
                    {lazy(UPLOAD, (mine, is_reached, again))}
                }
            },
        )}
        <div class="actions">
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Left href=Route::Profile { then: None }.href()>
                {t!(i18n, cv.to_profile)}
            </LinkButton>
        </div>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Cv)) }.href();
    view! {
        <Empty title=t_signal!(i18n, cv.signed_out_title) text=t_signal!(i18n, cv.signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}
