//! When a centre's counsellors are free: what about, how and when, and booking an appointment or moving one.

mod about;
mod choosing;
mod send;
mod starts;

use super::{client, words};
use crate::client::use_session;
use crate::features::shared::faces::faces;
use crate::features::shared::for_whom::ForWhom;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{CentreInHand, Empty, LinkButton, Notice, PageHeading, SkeletonShape};
use about::About;
use choosing::Choosing;
use contract::appointments::{Appointment, CentreSlots};
use contract::ids::{AppointmentId, CentreId};
use leptos::prelude::*;
use send::Send;
use starts::Starts;

/// When a centre's counsellors are free.
#[component]
pub fn BookPage(
    /// The centre.
    centre: CentreId,
    /// The appointment that is being moved.
    moving: Option<AppointmentId>,
) -> impl IntoView {
    let i18n = use_i18n();
    let choosing = Choosing::new(centre.clone(), moving);
    let slots = client::read_slots(centre, move || choosing.from.get());
    let moved = client::read_one(use_session(), move || moving);
    let above = Signal::derive(move || slots.with(|slots| slots.map(|slots| slots.centre_name.clone())));
    let title = Signal::derive(move || match moving {
        Some(_) => t_string!(i18n, appointments.move_title).to_owned(),
        None => t_string!(i18n, appointments.book_title).to_owned(),
    });
    // What is being moved stays what it was about, and how.
    Effect::new(move |_| moved.with(|moved| moved.map(|moved| choosing.begin_with(moved))));
    view! {
        <div class="page page-narrow">
            <PageHeading title above lead=t_signal!(i18n, appointments.book_lead) />
            <ForWhom />
            <Moving moved=Signal::derive(move || moved.with(|moved| moved.cloned())) />
            {faces(slots, SkeletonShape::Page, move |slots| view! { <Chooser slots choosing /> })}
        </div>
    }
}

/// What is being moved, if that is why the page is open.
#[component]
fn Moving(
    /// The appointment.
    moved: Signal<Option<Appointment>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = move || {
        let talk = words::talk(i18n, &(&moved.get()?).into());
        Some(t_string!(i18n, appointments.move_from, talk = talk))
    };
    move || words().map(|words| view! { <Notice>{words}</Notice> })
}

/// Everything that is chosen, once it is known what is free.
#[component]
fn Chooser(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let at_hand = CentreInHand::expect();
    Effect::new(move |_| slots.with(|slots| at_hand.take(slots.centre.to_string(), slots.centre_name.clone())));
    let nobody = move || slots.with(|slots| slots.counsellors.is_empty() && slots.next.is_none());
    let receives = move || {
        view! {
            <About slots choosing />
            <Starts slots choosing />
            <Send slots choosing />
        }
    };
    view! {
        <Show when=move || !nobody() fallback=move || view! { <NobodyReceives /> }>
            {receives()}
        </Show>
    }
}

#[component]
fn NobodyReceives() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, appointments.nobody_title) text=t_signal!(i18n, appointments.nobody_text)>
            <LinkButton href=Route::Centres.href()>{t!(i18n, appointments.other_centre)}</LinkButton>
        </Empty>
    }
}
