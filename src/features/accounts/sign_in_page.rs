//! Sign-in: by a code in a mail, by a card, or as a demonstration person. Afterwards on to where one was going.

use super::sign_in::{AlreadyIn, CardForm, CodeForm, FirstProfile, SignIn, Start, TooYoung};
use super::state::Step;
use crate::client::Session;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Skeleton, SkeletonShape, Stepper};
use leptos::prelude::*;

/// Which part the page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It is not known yet whether somebody is signed in.
    Waiting,
    /// On the way to the next page.
    Leaving,
    /// Somebody is signed in already.
    AlreadyIn,
    /// The step of that kind.
    Start,
    Code,
    Card,
    FirstProfile,
    TooYoung,
}

/// Sign-in.
#[component]
pub fn SignInPage(
    /// Where the person was going.
    then: Option<Route>,
) -> impl IntoView {
    let sign_in = SignIn::new(then);
    let session = sign_in.client.session();
    let part = Memo::new(move |_| {
        let is_recalled = session.me().is_some();
        let session = session.get();
        if sign_in.leaving.get() {
            return Part::Leaving;
        }
        sign_in.step.with(|step| match (step, &session) {
            (Step::TooYoung, _) => Part::TooYoung,
            (_, Session::Unknown) => Part::Waiting,
            (Step::Card, _) if sign_in.scanned.get() => Part::Card,
            (_, Session::SignedIn(me)) if !me.is_complete() => Part::FirstProfile,
            (_, Session::SignedIn(_)) => Part::AlreadyIn,
            // Without a network nobody can sign in; whoever was in when it was last there still is.
            (Step::Start, Session::Unreached) if is_recalled => Part::AlreadyIn,
            (Step::Code(_), _) => Part::Code,
            (Step::Card, _) => Part::Card,
            // A first profile without a session: it ran out meanwhile.
            (Step::Start | Step::FirstProfile, _) => Part::Start,
        })
    });
    view! {
        <div class="page page-narrow sign-in">
            {move || match part.get() {
                Part::Waiting => view! { <Skeleton shape=SkeletonShape::Page /> }.into_any(),
                Part::Leaving => view! { <Leaving /> }.into_any(),
                Part::AlreadyIn => view! { <AlreadyIn sign_in /> }.into_any(),
                Part::Start => view! { <Start sign_in steps=steps(0) /> }.into_any(),
                Part::Code => view! { <CodeForm sign_in steps=steps(1) /> }.into_any(),
                Part::Card => view! { <CardForm sign_in /> }.into_any(),
                Part::FirstProfile => view! { <FirstProfile sign_in /> }.into_any(),
                Part::TooYoung => view! { <TooYoung /> }.into_any(),
            }}
        </div>
    }
}

/// Where one is in a sign-in by mail.
fn steps(current: usize) -> AnyView {
    let i18n = use_i18n();
    let names = Signal::derive(move || {
        vec![t_string!(i18n, accounts.steps_email).to_owned(), t_string!(i18n, accounts.steps_code).to_owned()]
    });
    view! { <Stepper steps=names current=current /> }.into_any()
}

/// Says that it worked while the next page comes.
#[component]
fn Leaving() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p role="status">{t!(i18n, accounts.done)}</p>
        <Skeleton shape=SkeletonShape::Cards(2) />
    }
}
