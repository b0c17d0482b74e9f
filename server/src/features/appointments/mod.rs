//! Appointments with a counsellor: free starts, booking, moving, giving up, the counsellors' day, ranges and notes.
//!
//! An appointment holds cells of the bookings room for both people and, in person, for an interview room; see [`holds`].
//! What is free follows from ranges, hours and cells by the contract's `free_starts`; see [`world`].

mod add_range;
mod alternatives;
mod book_appointment;
mod call_off_appointment;
mod cancel_appointment;
mod close_appointment;
mod demonstration;
mod earlier;
mod entities;
mod give_up;
mod holds;
mod letters;
mod list_appointments;
mod list_ranges;
mod move_appointment;
mod notes;
mod owned;
mod place;
mod read_appointment;
mod read_appointment_day;
mod read_calendar;
mod read_slots;
mod remind;
mod tell_earlier;
mod views;
mod withdraw_range;
mod world;

use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::jobs;
use crate::state::AppState;

pub use demonstration::seed as seed_demonstration;
pub use earlier::Freeing;
pub use read_slots::FromDate;
pub use remind::remind_due;
pub use world::{around, bookable, within};

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(read_slots::read_slots))
        .routes(routes!(list_appointments::list_appointments))
        .routes(routes!(book_appointment::book_appointment))
        .routes(routes!(read_appointment::read_appointment))
        .routes(routes!(read_calendar::read_appointment_calendar))
        .routes(routes!(move_appointment::move_appointment))
        .routes(routes!(cancel_appointment::cancel_appointment))
        .routes(routes!(tell_earlier::tell_earlier))
        .routes(routes!(call_off_appointment::call_off_appointment))
        .routes(routes!(close_appointment::close_appointment))
        .routes(routes!(notes::read_notes::read_notes, notes::write_notes::write_notes))
        .routes(routes!(read_appointment_day::read_appointment_day))
        .routes(routes!(list_ranges::list_ranges))
        .routes(routes!(add_range::add_range))
        .routes(routes!(withdraw_range::withdraw_range))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(state: &AppState) {
    let now_and_then = Duration::from_secs(10 * 60);
    jobs::every(state, now_and_then, "remind of appointments", async |state| remind_due(&state).await);
}
