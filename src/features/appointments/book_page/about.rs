//! What about, how, and with whom.

use super::choosing::Choosing;
use crate::features::appointments::words;
use crate::text::{t_signal, t_string, use_i18n};
use crate::ui::RadioChoice;
use contract::appointments::{AppointmentReason, AppointmentWay, CentreSlots};
use leptos::prelude::*;

/// The three questions; the first is not asked where something is moved.
#[component]
pub fn About(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let i18n = use_i18n();
    let reasons = Signal::derive(move || {
        AppointmentReason::ALL.map(|reason| (reason, words::reason_and_minutes(i18n, reason))).to_vec()
    });
    let ways = Signal::derive(move || AppointmentWay::ALL.map(|way| (way, words::way(i18n, way).to_owned())).to_vec());
    let counsellors = Signal::derive(move || {
        let anyone = (None, t_string!(i18n, appointments.anyone).to_owned());
        let named = slots.with(|slots| {
            slots
                .counsellors
                .iter()
                .map(|counsellor| (Some(counsellor.id), counsellor.name.clone()))
                .collect::<Vec<_>>()
        });
        std::iter::once(anyone).chain(named).collect::<Vec<_>>()
    });
    let several = Memo::new(move |_| slots.with(|slots| slots.counsellors.len() > 1));
    view! {
        <Show when=move || choosing.moving.is_none()>
            <RadioChoice
                name="reason"
                label=t_signal!(i18n, appointments.ask_reason)
                choices=reasons
                value=choosing.reason
                help=t_signal!(i18n, appointments.reason_help)
            />
        </Show>
        <RadioChoice name="way" label=t_signal!(i18n, appointments.ask_way) choices=ways value=choosing.way />
        <Show when=move || several.get()>
            <RadioChoice
                name="counsellor"
                label=t_signal!(i18n, appointments.ask_counsellor)
                choices=counsellors
                value=choosing.counsellor
            />
        </Show>
    }
}
