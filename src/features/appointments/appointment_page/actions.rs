//! What can be done with an appointment: note it in a calendar, move it, give it up, be told of an earlier start, take one.

use crate::features::appointments::client::calendar_address;
use crate::features::appointments::parts::{Instead, Outcome};
use crate::features::appointments::words;
use crate::offline::outbox::{AppointmentRequest, Command, EntryId, Talk};
use crate::offline::use_outbox;
use crate::platform::ids;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LinkButton, Notice, NoticeKind};
use contract::appointments::{Appointment, AppointmentAlternative, AppointmentReason};
use contract::ids::AppointmentId;
use leptos::prelude::*;

/// Calendar, move, give up, be told of an earlier start.
#[component]
pub fn Actions(
    /// The appointment.
    appointment: Memo<Appointment>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let asking = RwSignal::new(false);
    let ask = move |request: AppointmentRequest| {
        let appointment = appointment.with_untracked(|appointment| appointment.id);
        // Nobody to keep it for: the page has already asked to sign in.
        let _nobody = outbox.enqueue(Command::Appointment { appointment, request });
    };
    let cancel = move |()| {
        asking.set(false);
        ask(AppointmentRequest::Cancel { talk: appointment.with_untracked(|appointment| Talk::from(appointment)) });
    };
    let is_told = Memo::new(move |_| appointment.with(|appointment| appointment.tell_earlier));
    let tell = move |()| ask(AppointmentRequest::TellEarlier { wanted: !is_told.get_untracked() });
    let elsewhere = move || {
        appointment.with(|appointment| {
            let (centre, moving) = (appointment.slot.centre.clone(), Some(appointment.id));
            Route::BookAppointment { centre, moving }.href()
        })
    };
    let calendar = move || calendar_address(appointment.with(|appointment| appointment.id));
    view! {
        <div class="actions">
            <a class="button button-secondary" href=calendar download>
                <IconView icon=Icon::Calendar />
                <span>{t!(i18n, appointments.add_to_calendar)}</span>
            </a>
            <LinkButton kind=ButtonKind::Secondary icon=Icon::Edit href=Signal::derive(elsewhere)>
                {t!(i18n, appointments.move_it)}
            </LinkButton>
            <Button kind=ButtonKind::Secondary icon=Icon::Clock on_press=tell>
                {move || match is_told.get() {
                    true => t_string!(i18n, appointments.tell_no_more),
                    false => t_string!(i18n, appointments.tell_me_earlier),
                }}
            </Button>
            <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asking.set(true)>
                {t!(i18n, appointments.cancel)}
            </Button>
        </div>
        <Confirm
            open=asking
            title=t_signal!(i18n, appointments.cancel_ask)
            text=t_signal!(i18n, appointments.cancel_ask_text)
            action=t_signal!(i18n, appointments.cancel_yes)
            on_confirm=cancel
        />
    }
}

/// An earlier start that has become free, and the button that moves there.
#[component]
pub fn Earlier(
    /// The appointment.
    appointment: Memo<Appointment>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let earlier = Memo::new(move |_| appointment.with(|appointment| appointment.earlier.clone()));
    let take = move |other: AppointmentAlternative| {
        let (id, was) = appointment.with_untracked(|appointment| (appointment.id, Talk::from(appointment)));
        let request = AppointmentRequest::Move { talk: other.into(), was, phone: None };
        let _nobody = outbox.enqueue(Command::Appointment { appointment: id, request });
    };
    move || {
        earlier.get().map(|other| {
            let talk = Talk::from(other.clone());
            view! {
                <Notice kind=NoticeKind::Success title=t_signal!(i18n, appointments.earlier_title)>
                    <p>{move || words::talk(i18n, &talk)}</p>
                    <div class="actions">
                        <Button on_press=move |()| take(other.clone())>{t!(i18n, appointments.earlier_take)}</Button>
                    </div>
                </Notice>
            }
        })
    }
}

/// Why the centre called it off, and what can be booked instead.
#[component]
pub fn CalledOff(
    /// The appointment.
    appointment: Memo<Appointment>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let sent = RwSignal::new(None::<EntryId>);
    let why = move || appointment.with(|appointment| appointment.why.clone()).unwrap_or_default();
    let offers = move || {
        appointment.with(|appointment| {
            let (reason, phone) = (appointment.reason.unwrap_or(AppointmentReason::Orientation), &appointment.phone);
            let command = |other: AppointmentAlternative| {
                let (talk, phone) = (other.into(), phone.clone());
                let request = AppointmentRequest::Book { talk, reason, phone, tell_earlier: false, person: None };
                Command::Appointment { appointment: AppointmentId(ids::new_id()), request }
            };
            appointment.alternatives.iter().map(|other| (other.clone(), command(other.clone()))).collect::<Vec<_>>()
        })
    };
    let choose = move |command: Command| sent.set(outbox.enqueue(command).ok());
    view! {
        <Notice kind=NoticeKind::Warning title=t_signal!(i18n, appointments.called_off_title)>{why}</Notice>
        {move || match sent.get() {
            Some(entry) => view! {
                <div class="card">
                    <Outcome entry on_instead=move |next| sent.set(Some(next)) on_again=move |()| sent.set(None) />
                </div>
            }
            .into_any(),
            None => view! { <Instead offers=offers() under_page_heading=true on_choose=choose /> }.into_any(),
        }}
        <div class="actions">
            <LinkButton href=Signal::derive(move || {
                let centre = appointment.with(|appointment| appointment.slot.centre.clone());
                Route::BookAppointment { centre, moving: None }.href()
            })>{t!(i18n, appointments.book_one)}</LinkButton>
        </div>
    }
}
