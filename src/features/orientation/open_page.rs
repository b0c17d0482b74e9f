//! Where a counsellor or a tutor opens what somebody shows them. What they see is in this page's memory and nowhere else.

mod form;
mod opened;

use super::codes;
use crate::client::{Session, use_session};
use crate::features::shared::unreached::Unreached;
use crate::platform::{address, document};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape};
use contract::ids::PersonId;
use contract::orientation::{OpenedInterests, may_open};
use form::OpenForm;
use leptos::prelude::*;
use opened::{OPENED, Opened};

/// Which face the page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Waiting,
    Unreached,
    SignedOut,
    NotStaff,
    Of(PersonId),
}

/// Opening a result.
#[component]
pub fn OpenPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let scanned = RwSignal::new(None);
    // Scanning again while the page is here changes only the fragment.
    let fragment = address::use_fragment();
    Effect::new(move |_| {
        fragment.track();
        codes::take_from_address();
        // Kept until somebody who may open it is here.
        if session.me().is_some_and(|me| may_open(me.role))
            && let Some(code) = codes::take_scanned()
        {
            scanned.set(Some(code));
        }
    });
    let face = Memo::new(move |_| match (session.get(), session.me()) {
        (Session::Unknown, _) => Face::Waiting,
        (Session::Unreached, None) => Face::Unreached,
        (_, None) => Face::SignedOut,
        (_, Some(me)) if may_open(me.role) => Face::Of(me.id),
        (_, Some(_)) => Face::NotStaff,
    });
    view! {
        <div class="page page-narrow result">
            <PageHeading title=t_signal!(i18n, interests.open_title) lead=t_signal!(i18n, interests.open_lead) />
            {move || match face.get() {
                Face::Waiting => view! { <Skeleton shape=SkeletonShape::Lines(3) /> }.into_any(),
                Face::Unreached => view! { <Unreached /> }.into_any(),
                Face::SignedOut => view! { <SignedOut /> }.into_any(),
                Face::NotStaff => view! { <NotStaff /> }.into_any(),
                Face::Of(_) => view! { <Open scanned /> }.into_any(),
            }}
        </div>
    }
}

/// The form, or what it opened.
#[component]
fn Open(
    /// A code that came with a QR.
    scanned: RwSignal<Option<String>>,
) -> impl IntoView {
    let opened = RwSignal::new(None::<OpenedInterests>);
    let show = move |result: OpenedInterests| {
        opened.set(Some(result));
        request_animation_frame(|| document::focus_into_view(OPENED));
    };
    // Another code was scanned: the person before has gone.
    Effect::new(move |_| {
        if scanned.with(Option::is_some) && opened.with_untracked(Option::is_some) {
            opened.set(None);
        }
    });
    move || match opened.get() {
        Some(result) => view! { <Opened result on_close=move |()| opened.set(None) /> }.into_any(),
        None => view! {
            <OpenForm scanned on_opened=show />
            <ToClasses />
        }
        .into_any(),
    }
}

/// Whoever opens one result may also guide a class.
#[component]
fn ToClasses() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink icon=Icon::Screen href=Route::Classes.href() title=t_signal!(i18n, classes.title)>
            {t!(i18n, classes.link_text)}
        </CardLink>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::OrientationOpen)) }.href();
    view! {
        <Empty title=t_signal!(i18n, interests.signed_out_title) text=t_signal!(i18n, interests.open_signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}

#[component]
fn NotStaff() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty
            title=t_signal!(i18n, interests.open_not_staff_title)
            text=t_signal!(i18n, interests.open_not_staff_text)
        >
            <LinkButton href=Route::OrientationSaved.href()>{t!(i18n, interests.saved_title)}</LinkButton>
        </Empty>
    }
}
