//! One booking: when and where, what to show on arrival, and what can still be changed.

mod actions;
mod arrival;
mod facts;
mod over;

use super::client;
use super::parts::Outcome;
use crate::client::{Session, use_session};
use crate::features::shared::faces::faces;
use crate::features::shared::requests::use_under_way;
use crate::features::shared::unreached::Unreached;
use crate::offline::Phase;
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, LinkButton, PageHeading, SkeletonShape};
use actions::{Actions, Welcome};
use arrival::Arrival;
use contract::accounts::Role;
use contract::bookings::Booking;
use contract::ids::BookingId;
use contract::problem::Code;
use facts::Facts;
use leptos::prelude::*;
use over::Over;

/// One booking.
#[component]
pub fn BookingPage(
    /// Which one.
    booking: BookingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let reading = client::read_booking(session, move || Some(booking));
    let nobody = Memo::new(move |_| session.get() == Session::SignedOut);
    let unreached = Memo::new(move |_| session.get() == Session::Unreached && session.reader().is_none());
    let is_missing =
        Memo::new(move |_| matches!(reading.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound)));
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, bookings.booking_title) />
            <UnderWay booking again=move |()| reading.again() />
            {move || {
                if nobody.get() {
                    view! { <SignedOut booking /> }.into_any()
                } else if unreached.get() {
                    view! { <Unreached /> }.into_any()
                } else if is_missing.get() {
                    view! { <Missing /> }.into_any()
                } else {
                    faces(reading, SkeletonShape::Page, |booking| view! { <Found booking /> }).into_any()
                }
            }}
        </div>
    }
}

/// What was asked about this booking and has no last word that was read.
#[component]
fn UnderWay(
    /// The booking.
    booking: BookingId,
    /// Reads the booking again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let shown = use_under_way(move |entity| entity == Entity::Booking(booking), again);
    view! {
        <For each=move || shown.get() key=|id| *id let:entry>
            <div class="card">
                <Outcome entry on_instead=|_: EntryId| () on_again=|()| () />
            </div>
        </For>
    }
}

#[component]
fn SignedOut(
    /// The booking.
    booking: BookingId,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Booking(booking))) }.href();
    view! {
        <Empty title=t_signal!(i18n, bookings.signed_out_title) text=t_signal!(i18n, bookings.signed_out_text)>
            <LinkButton href=href>{t!(i18n, bookings.sign_in)}</LinkButton>
        </Empty>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, bookings.booking_missing_title) text=t_signal!(i18n, bookings.booking_missing_text)>
            <LinkButton href=Route::Bookings.href()>{t!(i18n, bookings.all_my_bookings)}</LinkButton>
        </Empty>
    }
}

/// The booking.
#[component]
fn Found(
    /// The booking as the server knows it.
    booking: Memo<Booking>,
) -> impl IntoView {
    let session = use_session();
    let is_staff = Memo::new(move |_| session.me().is_some_and(|me| matches!(me.role, Role::Operator | Role::Admin)));
    let holds = Memo::new(move |_| booking.with(|booking| booking.status.holds_cells()));
    view! {
        <Facts booking />
        <Show when=move || is_staff.get() && holds.get()>
            <Welcome booking />
        </Show>
        <Show when=move || holds.get() fallback=move || view! { <Over booking /> }>
            <Arrival booking />
            <Actions booking />
        </Show>
    }
}
