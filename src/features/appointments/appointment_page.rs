//! One appointment: when, where and with whom, and what can still be changed.

mod actions;
mod facts;

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
use actions::{Actions, CalledOff, Earlier};
use contract::appointments::{Appointment, AppointmentStatus};
use contract::ids::AppointmentId;
use contract::problem::Code;
use facts::Facts;
use leptos::prelude::*;

/// One appointment.
#[component]
pub fn AppointmentPage(
    /// Which one.
    appointment: AppointmentId,
) -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let reading = client::read_one(session, move || Some(appointment));
    let nobody = Memo::new(move |_| session.get() == Session::SignedOut);
    let unreached = Memo::new(move |_| session.get() == Session::Unreached && session.reader().is_none());
    let is_missing =
        Memo::new(move |_| matches!(reading.phase(), Phase::Failed(error) if error.code() == Some(Code::NotFound)));
    view! {
        <div class="page page-narrow">
            <PageHeading title=t_signal!(i18n, appointments.one_title) />
            <UnderWay appointment again=move |()| reading.again() />
            {move || {
                if nobody.get() {
                    view! { <SignedOut appointment /> }.into_any()
                } else if unreached.get() {
                    view! { <Unreached /> }.into_any()
                } else if is_missing.get() {
                    view! { <Missing /> }.into_any()
                } else {
                    faces(reading, SkeletonShape::Page, |appointment| view! { <Found appointment /> }).into_any()
                }
            }}
        </div>
    }
}

/// What was asked about this appointment and has no last word that was read.
#[component]
fn UnderWay(
    /// The appointment.
    appointment: AppointmentId,
    /// Reads the appointment again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let shown = use_under_way(move |entity| entity == Entity::Appointment(appointment), again);
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
    /// The appointment.
    appointment: AppointmentId,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Appointment(appointment))) }.href();
    view! {
        <Empty title=t_signal!(i18n, appointments.signed_out_title) text=t_signal!(i18n, appointments.signed_out_text)>
            <LinkButton href=href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}

#[component]
fn Missing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, appointments.missing_title) text=t_signal!(i18n, appointments.missing_text)>
            <LinkButton href=Route::Appointments.href()>{t!(i18n, appointments.all_mine)}</LinkButton>
        </Empty>
    }
}

/// The appointment.
#[component]
fn Found(
    /// The appointment as the server knows it.
    appointment: Memo<Appointment>,
) -> impl IntoView {
    let status = Memo::new(move |_| appointment.with(|appointment| appointment.status));
    view! {
        <Facts appointment />
        <Show when=move || status.get() == AppointmentStatus::CalledOff>
            <CalledOff appointment />
        </Show>
        <Show when=move || status.get() == AppointmentStatus::Confirmed>
            <Earlier appointment />
            <Actions appointment />
        </Show>
    }
}
