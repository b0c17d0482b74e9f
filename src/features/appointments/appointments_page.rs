//! My appointments: what is still on this phone on top, then what comes, then what is past.

mod row;

use super::client;
use super::parts::Outcome;
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::requests::use_unread;
use crate::features::shared::unreached::Unreached;
use crate::features::shared::who::{Who, use_who};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CentreInHand, Empty, LinkButton, PageHeading, Skeleton, SkeletonShape};
use contract::appointments::{Appointment, MyAppointments};
use leptos::prelude::*;
use row::Row;

/// My appointments.
#[component]
pub fn AppointmentsPage() -> impl IntoView {
    let i18n = use_i18n();
    let session = use_session();
    let mine = client::read_mine(session);
    let who = use_who(session);
    view! {
        <div class="page">
            <PageHeading title=t_signal!(i18n, appointments.title) lead=t_signal!(i18n, appointments.lead) />
            <ToSend again=move |()| mine.again() />
            {move || match who.get() {
                Who::Somebody => {
                    faces(mine, SkeletonShape::Cards(3), |mine| view! { <Lists mine /> }).into_any()
                }
                Who::NotKnownYet => view! { <Skeleton shape=SkeletonShape::Cards(3) /> }.into_any(),
                Who::NotReached => view! { <Unreached /> }.into_any(),
                Who::Nobody => view! { <SignedOut /> }.into_any(),
            }}
        </div>
    }
}

/// What has no last word yet, or one that was not read. What was confirmed is in the list below.
#[component]
fn ToSend(
    /// Reads the list again.
    #[prop(into)]
    again: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let shown = use_unread(|entity| matches!(entity, Entity::Appointment(_)), again);
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty())>
            <section class="section" aria-labelledby="to-send">
                <h2 id="to-send">{t!(i18n, appointments.to_send)}</h2>
                <ul class="cards">
                    <For each=move || shown.get() key=|id| *id let:id>
                        <li class="card">
                            <Outcome entry=id on_instead=|_: EntryId| () on_again=|()| () />
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
    }
}

/// What comes and what is past.
#[component]
fn Lists(
    /// The appointments.
    mine: Memo<MyAppointments>,
) -> impl IntoView {
    let i18n = use_i18n();
    let rows = |appointments: Vec<Appointment>| {
        view! {
            <ul class="cards">
                {appointments.into_iter().map(|appointment| view! { <li><Row appointment /></li> }).collect_view()}
            </ul>
        }
    };
    let coming = move || {
        match mine.with(|mine| mine.coming.clone()) {
        none if none.is_empty() => view! {
            <Empty title=t_signal!(i18n, appointments.coming_empty) text=t_signal!(i18n, appointments.coming_empty_text)>
                <BookOne />
            </Empty>
        }
        .into_any(),
        coming => view! {
            {rows(coming)}
            <div class="actions">
                <BookOne />
            </div>
        }
        .into_any(),
    }
    };
    let past = move || mine.with(|mine| mine.past.clone());
    view! {
        <section class="section" aria-labelledby="coming">
            <h2 id="coming">{t!(i18n, appointments.coming)}</h2>
            {coming}
        </section>
        <Show when=move || mine.with(|mine| !mine.past.is_empty())>
            <section class="section" aria-labelledby="past">
                <h2 id="past">{t!(i18n, appointments.past)}</h2>
                {move || rows(past())}
            </section>
        </Show>
    }
}

/// To the times of the centre at hand, or to the centres.
#[component]
fn BookOne() -> impl IntoView {
    let i18n = use_i18n();
    let at_hand = CentreInHand::expect();
    let href = Signal::derive(move || {
        let centre = at_hand.get().and_then(|centre| centre.id.parse().ok());
        centre.map_or(Route::Centres, |centre| Route::BookAppointment { centre, moving: None }).href()
    });
    view! { <LinkButton href>{t!(i18n, appointments.book_one)}</LinkButton> }
}

#[component]
fn SignedOut() -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::SignIn { then: Some(Box::new(Route::Appointments)) }.href();
    view! {
        <Empty title=t_signal!(i18n, appointments.signed_out_title) text=t_signal!(i18n, appointments.signed_out_text)>
            <LinkButton href=href>{t!(i18n, request.sign_in)}</LinkButton>
        </Empty>
    }
}
