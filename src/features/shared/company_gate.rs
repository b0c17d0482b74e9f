//! The pages of companies are somebody's own, and their faces for who is not signed in.

use super::unreached::Unreached;
use super::who::{Who, use_who};
use crate::client::use_session;
use crate::offline::{Phase, Reading};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, LinkButton, Skeleton, SkeletonShape};
use contract::problem::Code;
use leptos::prelude::*;

/// Shows `page` to who is signed in.
#[component]
pub fn SignedInOnly(
    /// The page, for coming back after the sign-in.
    here: Route,
    /// Makes what is on it.
    page: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let who = use_who(use_session());
    move || match who.get() {
        Who::Somebody => page(),
        Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
        Who::NotReached => view! { <Unreached /> }.into_any(),
        Who::Nobody => view! { <SignedOut here=here.clone() /> }.into_any(),
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
        <Empty title=t_signal!(i18n, companies.signed_out_title) text=t_signal!(i18n, companies.signed_out_text)>
            <LinkButton href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}

/// Whether the server says that there is no such company, or that it is somebody else's.
pub fn is_missing<T: Send + Sync + 'static>(reading: Reading<T>) -> Memo<bool> {
    Memo::new(move |_| matches!(reading.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound)))
}

/// No such company.
#[component]
pub fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, companies.missing_title) text=t_signal!(i18n, companies.missing_text)>
            <LinkButton href=Route::Companies.href()>{t!(i18n, companies.all)}</LinkButton>
        </Empty>
    }
}
