//! Appointments with a counsellor: finding a time, keeping, moving or giving it up.

mod appointment_page;
mod appointments_page;
mod book_page;
mod client;
mod parts;
mod state;
mod words;

use super::shared::read_ahead::ReadAhead;
use super::shared::snapshots::CENTRES;
use crate::routes::Route;
use leptos::prelude::*;

/// The person's appointments.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: client::MINE, kind: client::MY_APPOINTMENTS, for_somebody: true, then: |_| Vec::new() };

/// When counsellors are free, so that a talk is asked for without a network too.
pub const READ_SLOTS_AHEAD: ReadAhead =
    ReadAhead { path: client::CENTRES_PATH, kind: CENTRES, for_somebody: true, then: client::slots_of_centres };

/// When a centre's counsellors are free.
pub fn book(route: Route) -> AnyView {
    let Route::BookAppointment { centre, moving } = route else { return ().into_any() };
    view! { <book_page::BookPage centre moving /> }.into_any()
}

/// The person's appointments, or one of them.
pub fn mine(route: Route) -> AnyView {
    match route {
        Route::Appointment(appointment) => view! { <appointment_page::AppointmentPage appointment /> }.into_any(),
        _ => view! { <appointments_page::AppointmentsPage /> }.into_any(),
    }
}
