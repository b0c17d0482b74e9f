//! When, with whom, where, what about, and where it stands.

use crate::features::appointments::parts::StatusTag;
use crate::features::appointments::words;
use crate::routes::Route;
use crate::text::{self, t, use_i18n};
use contract::appointments::{Appointment, AppointmentWay};
use leptos::prelude::*;

/// The facts.
#[component]
pub fn Facts(
    /// The appointment.
    appointment: Memo<Appointment>,
) -> impl IntoView {
    let i18n = use_i18n();
    let day = move || appointment.with(|appointment| text::day_and_year(i18n, appointment.slot.date));
    let times = move || appointment.with(|appointment| format!("{}–{}", appointment.slot.start, appointment.end));
    let counsellor = move || appointment.with(|appointment| appointment.counsellor_name.clone());
    let place = move || {
        appointment.with(|appointment| match appointment.slot.way {
            AppointmentWay::Phone => appointment.phone.clone(),
            AppointmentWay::InPerson => appointment.room_label.clone(),
        })
    };
    let centre = move || {
        let (id, name) =
            appointment.with(|appointment| (appointment.slot.centre.clone(), appointment.centre_name.clone()));
        view! { <a href=Route::Centre(id).href()>{name}</a> }
    };
    let about = move || appointment.with(|appointment| appointment.reason.map(|reason| words::reason(i18n, reason)));
    view! {
        <dl class="card facts booking-facts">
            <div>
                <dt>{t!(i18n, appointments.fact_when)}</dt>
                <dd>
                    <strong>{day}</strong>
                    <br />
                    <strong class="booking-times">{times}</strong>
                </dd>
            </div>
            <div>
                <dt>{t!(i18n, appointments.fact_who)}</dt>
                <dd>{counsellor}</dd>
            </div>
            <div>
                <dt>{move || words::way(i18n, appointment.with(|appointment| appointment.slot.way))}</dt>
                <dd>
                    {move || place().map(|place| view! { {place} <br /> })}
                    {centre}
                </dd>
            </div>
            {move || about().map(|about| view! {
                <div>
                    <dt>{t!(i18n, appointments.fact_reason)}</dt>
                    <dd>{about}</dd>
                </div>
            })}
            <div>
                <dt>{t!(i18n, appointments.fact_status)}</dt>
                <dd>{move || view! { <StatusTag status=appointment.with(|appointment| appointment.status) /> }}</dd>
            </div>
        </dl>
    }
}
