//! The pages of whoever guides classes, and their faces for everybody else.

use crate::client::{Session, use_session};
use crate::features::shared::unreached::Unreached;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, LinkButton, Skeleton, SkeletonShape};
use contract::ids::PersonId;
use contract::orientation::may_guide;
use leptos::prelude::*;

/// Which face is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Waiting,
    Unreached,
    SignedOut,
    NotTheirs,
    Of(PersonId),
}

/// Shows `page` to tutors and staff, and says to others what they need. It is made anew for somebody else.
#[component]
pub fn GuidesOnly(
    /// The page, for coming back after the sign-in.
    here: Route,
    /// Makes what is on it.
    page: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let session = use_session();
    let face = Memo::new(move |_| match (session.get(), session.me()) {
        (Session::Unknown, _) => Face::Waiting,
        (Session::Unreached, None) => Face::Unreached,
        (_, None) => Face::SignedOut,
        (_, Some(me)) if may_guide(me.role) => Face::Of(me.id),
        (_, Some(_)) => Face::NotTheirs,
    });
    move || match face.get() {
        Face::Waiting => view! { <Skeleton shape=SkeletonShape::Lines(3) /> }.into_any(),
        Face::Unreached => view! { <Unreached /> }.into_any(),
        Face::SignedOut => view! { <SignedOut here=here.clone() /> }.into_any(),
        Face::NotTheirs => view! { <NotTheirs /> }.into_any(),
        Face::Of(_) => page(),
    }
}

#[component]
fn SignedOut(
    /// The page.
    here: Route,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(here)) }.href();
    view! {
        <Empty title=t_signal!(i18n, interests.signed_out_title) text=t_signal!(i18n, classes.signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}

#[component]
fn NotTheirs() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, classes.not_guide_title) text=t_signal!(i18n, classes.not_guide_text)>
            <LinkButton href=Route::JoinClass.href()>{t!(i18n, classes.join_title)}</LinkButton>
        </Empty>
    }
}
