//! Profile: who I am, where I am signed in, and how to leave.

use super::profile::{About, Sessions, SignOut};
use crate::client::{Session, use_client};
use crate::features::shared::unreached::Unreached;
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, Empty, Icon, LinkButton, PageHeading, Skeleton, SkeletonShape};
use contract::ids::PersonId;
use leptos::prelude::*;

/// Which face the page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Face {
    Waiting,
    Unreached,
    SignedOut,
    Of(PersonId),
}

/// Profile, sessions, sign out.
#[component]
pub fn ProfilePage(
    /// Where the person was going, when the profile had to be completed first.
    then: Option<Route>,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_client().session();
    let face = Memo::new(move |_| match (session.get(), session.me()) {
        (Session::Unknown, _) => Face::Waiting,
        (Session::SignedOut, _) => Face::SignedOut,
        (Session::Unreached, None) => Face::Unreached,
        (_, Some(me)) => Face::Of(me.id),
        (_, None) => Face::Waiting,
    });
    let then = StoredValue::new(then);
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, accounts.profile_title) lead=t_signal!(i18n, accounts.profile_lead) />
            {move || match face.get() {
                Face::Waiting => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Face::Unreached => view! { <Unreached /> }.into_any(),
                Face::SignedOut => view! { <SignedOut /> }.into_any(),
                Face::Of(_) => {
                    view! {
                        <About then=then.get_value() />
                        <Curriculum />
                        <Applications />
                        <Searches />
                        <Interests />
                        <Companies />
                        <Sessions />
                        <SignOut />
                    }
                    .into_any()
                }
            }}
        </div>
    }
}

/// The way to the CV.
#[component]
fn Curriculum() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink icon=Icon::List href=Route::Cv.href() title=t_signal!(i18n, accounts.cv_title)>
            {t!(i18n, accounts.cv_text)}
        </CardLink>
    }
}

/// The way to the questionnaire's result that is saved here.
#[component]
fn Interests() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink
            icon=Icon::Compass
            href=Route::OrientationSaved.href()
            title=t_signal!(i18n, accounts.interests_title)
        >
            {t!(i18n, accounts.interests_text)}
        </CardLink>
    }
}

/// The way to what the person has sent to companies.
#[component]
fn Applications() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink icon=Icon::Mail href=Route::Applications.href() title=t_signal!(i18n, applications.title)>
            {t!(i18n, applications.lead)}
        </CardLink>
    }
}

/// The way to the searches that tell of what is new.
#[component]
fn Searches() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink icon=Icon::Search href=Route::SavedSearches.href() title=t_signal!(i18n, saved_searches.title)>
            {t!(i18n, saved_searches.lead)}
        </CardLink>
    }
}

/// The way to the companies for which the person acts.
#[component]
fn Companies() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <CardLink icon=Icon::Clipboard href=Route::Companies.href() title=t_signal!(i18n, accounts.companies_title)>
            {t!(i18n, accounts.companies_text)}
        </CardLink>
    }
}

/// Nobody is signed in.
#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let sign_in = Route::SignIn { then: Some(Box::new(Route::Profile { then: None })) }.href();
    view! {
        <Empty title=t_signal!(i18n, accounts.signed_out_title) text=t_signal!(i18n, accounts.signed_out_text)>
            <LinkButton href=sign_in>{t!(i18n, accounts.title)}</LinkButton>
        </Empty>
    }
}
