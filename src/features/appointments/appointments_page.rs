//! My appointments: what is still on this phone on top, then what comes, then what is past.

mod row;

use super::client;
use super::parts::Outcome;
use crate::client::use_session;
use crate::features::shared::own_page::{OwnPage, OwnWords, ToSend};
use crate::offline::outbox::{Entity, EntryId};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CentreInHand, Empty, LinkButton};
use contract::appointments::{Appointment, MyAppointments};
use leptos::prelude::*;
use row::Row;

/// My appointments.
#[component]
pub fn AppointmentsPage() -> impl IntoView {
    let i18n = use_i18n();
    let mine = client::read_mine(use_session());
    let words = OwnWords {
        title: t_signal!(i18n, appointments.title),
        lead: t_signal!(i18n, appointments.lead),
        signed_out_title: t_signal!(i18n, appointments.signed_out_title),
        signed_out_text: t_signal!(i18n, appointments.signed_out_text),
    };
    view! {
        <OwnPage words at=Route::Appointments reading=mine ready=|mine| view! { <Lists mine /> }.into_any()>
            <ToSend
                is_ours=|entity| matches!(entity, Entity::Appointment(_))
                again=move |()| mine.again()
                outcome
            />
        </OwnPage>
    }
}

/// What became of one of them.
fn outcome(id: EntryId) -> AnyView {
    view! {
        <div class="card">
            <Outcome entry=id on_instead=|_: EntryId| () on_again=|()| () />
        </div>
    }
    .into_any()
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
