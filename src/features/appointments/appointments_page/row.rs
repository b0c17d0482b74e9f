//! An appointment in the list.

use crate::features::appointments::parts::StatusTag;
use crate::features::appointments::words;
use crate::routes::Route;
use crate::text::use_i18n;
use crate::ui::{CardLink, Icon};
use contract::appointments::Appointment;
use leptos::prelude::*;

/// A card that leads to the appointment.
#[component]
pub fn Row(
    /// The appointment.
    appointment: Appointment,
) -> impl IntoView {
    let i18n = use_i18n();
    let href = Route::Appointment(appointment.id).href();
    let Appointment { slot, status, centre_name, counsellor_name, .. } = appointment;
    let way = slot.way;
    let title = Signal::derive(move || words::when(i18n, &slot));
    view! {
        <CardLink href=href title icon=Icon::Calendar>
            <p>{counsellor_name} " · " {move || words::way(i18n, way)} " · " {centre_name}</p>
            <p class="tags">
                <StatusTag status />
            </p>
        </CardLink>
    }
}
