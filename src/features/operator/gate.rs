//! Who may enter the operators' pages, and for which centre they stand there.

use super::client;
use crate::client::{Session, use_client};
use crate::features::shared::faces::faces;
use crate::features::shared::unreached::Unreached;
use crate::offline::use_reading;
use crate::routes::{PostingPage, Route, use_route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{CentreInHand, Choice, Empty, LinkButton, PageHeading, Select, Skeleton, SkeletonShape};
use contract::accounts::Role;
use contract::ids::CentreId;
use contract::network::CentreSummary;
use leptos::prelude::*;

/// Which face the gate shows.
#[derive(Clone, PartialEq, Eq)]
enum Face {
    Waiting,
    Unreached,
    SignedOut,
    NotStaff,
    Operator(CentreId),
    Admin,
}

/// A page for staff. An operator sees their own centre, an administrator chooses one.
#[component]
pub fn StaffPage(
    /// The page's heading.
    title: Signal<String>,
    /// What one does here.
    lead: Signal<String>,
    /// Makes the page for a centre.
    page: fn(CentreId) -> AnyView,
) -> impl IntoView {
    let face = use_face();
    view! {
        <div class="page staff">
            <PageHeading title lead />
            {move || match face.get() {
                Face::Waiting => view! { <Skeleton shape=SkeletonShape::Page /> }.into_any(),
                Face::Unreached => view! { <Unreached /> }.into_any(),
                Face::SignedOut => view! { <SignedOut /> }.into_any(),
                Face::NotStaff => view! { <NotStaff /> }.into_any(),
                Face::Operator(centre) => {
                    view! {
                        <StaffNavigation />
                        {page(centre)}
                    }
                    .into_any()
                }
                Face::Admin => view! { <ChosenCentre page /> }.into_any(),
            }}
        </div>
    }
}

/// A page for staff that is about no centre.
#[component]
pub fn AgencyPage(
    /// The page's heading.
    title: Signal<String>,
    /// What one does here.
    lead: Signal<String>,
    /// Makes the page.
    page: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let face = use_face();
    view! {
        <div class="page staff">
            <PageHeading title lead />
            {move || match face.get() {
                Face::Waiting => view! { <Skeleton shape=SkeletonShape::Page /> }.into_any(),
                Face::Unreached => view! { <Unreached /> }.into_any(),
                Face::SignedOut => view! { <SignedOut /> }.into_any(),
                Face::NotStaff => view! { <NotStaff /> }.into_any(),
                Face::Operator(_) | Face::Admin => {
                    view! {
                        <StaffNavigation />
                        {page()}
                    }
                    .into_any()
                }
            }}
        </div>
    }
}

/// Who is here.
fn use_face() -> Memo<Face> {
    let session = use_client().session();
    Memo::new(move |_| match (session.get(), session.me()) {
        (Session::Unknown, _) => Face::Waiting,
        (Session::Unreached, None) => Face::Unreached,
        (_, None) => Face::SignedOut,
        (_, Some(me)) => match (me.role, me.centre) {
            (Role::Operator, Some(centre)) => Face::Operator(centre),
            (Role::Admin, _) => Face::Admin,
            _ => Face::NotStaff,
        },
    })
}

/// The pages of staff.
#[component]
fn StaffNavigation() -> impl IntoView {
    let i18n = use_i18n();
    let here = use_route();
    let link = move |route: Route, label: Signal<String>| {
        let href = route.href();
        let current = move || here.with(|here| here.as_ref() == Some(&route)).then_some("page");
        view! { <li><a href=href aria-current=current>{label}</a></li> }
    };
    view! {
        <nav class="staff-nav" aria-label=move || t_string!(i18n, operator.navigation)>
            <ul>
                {link(Route::Operator, t_signal!(i18n, operator.title))}
                {link(Route::OperatorAppointments, t_signal!(i18n, counselling.title))}
                {link(Route::OperatorGroupSessions, t_signal!(i18n, groups_staff.title))}
                {link(Route::OperatorPeople, t_signal!(i18n, operator.people))}
                {link(Route::OperatorCentre, t_signal!(i18n, operator.centre))}
                {link(Route::OperatorCompanies, t_signal!(i18n, companies_staff.title))}
                {link(Route::Posting(PostingPage::ToJudge), t_signal!(i18n, postings_staff.title))}
                {link(Route::OrientationOpen, t_signal!(i18n, operator.open_interests))}
                {link(Route::Classes, t_signal!(i18n, classes.title))}
            </ul>
        </nav>
    }
}

/// An administrator works for every centre, one at a time: at first for the one at hand.
#[component]
fn ChosenCentre(page: fn(CentreId) -> AnyView) -> impl IntoView {
    let i18n = use_i18n();
    let in_hand = CentreInHand::expect();
    let at_hand = untrack(|| in_hand.get()).and_then(|centre| centre.id.parse::<CentreId>().ok());
    let centres = use_reading::<Vec<CentreSummary>>(|| Some(client::CENTRES.to_owned()));
    let value = RwSignal::new(at_hand.map(String::from).unwrap_or_default());
    let body = move |list: Memo<Vec<CentreSummary>>| {
        let choices = Signal::derive(move || {
            list.with(|list| list.iter().map(|centre| Choice::new(centre.id.clone(), centre.name.clone())).collect())
        });
        let chosen = Memo::new(move |_| {
            value
                .with(|value| list.with(|list| list.iter().find(|centre| centre.id.as_str() == value).cloned()))
                .map(|centre| (centre.id, centre.name))
        });
        Effect::new(move |_| {
            if let Some((id, name)) = chosen.get() {
                in_hand.take(id, name);
            }
        });
        view! {
            <div class="screen-only staff-choice">
                <Select name="centre" label=t_signal!(i18n, operator.which_centre) choices value />
            </div>
            {move || {
                chosen
                    .get()
                    .map_or_else(
                        || {
                            view! {
                                <Empty
                                    title=t_signal!(i18n, operator.choose_centre_title)
                                    text=t_signal!(i18n, operator.choose_centre_text)
                                />
                            }
                            .into_any()
                        },
                        |(id, _)| page(id),
                    )
            }}
        }
    };
    view! {
        <StaffNavigation />
        {faces(centres, SkeletonShape::Page, body)}
    }
}

/// Nobody is signed in.
#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let here = untrack(|| use_route().get()).unwrap_or(Route::Operator);
    let sign_in = Route::SignIn { then: Some(Box::new(here)) }.href();
    view! {
        <Empty title=t_signal!(i18n, operator.signed_out_title) text=t_signal!(i18n, operator.signed_out_text)>
            <LinkButton href=sign_in>{t!(i18n, operator.sign_in)}</LinkButton>
        </Empty>
    }
}

/// Somebody who does not work at a centre.
#[component]
fn NotStaff() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, operator.not_staff_title) text=t_signal!(i18n, operator.not_staff_text)>
            <LinkButton href=Route::Bookings.href()>{t!(i18n, operator.to_bookings)}</LinkButton>
        </Empty>
    }
}
