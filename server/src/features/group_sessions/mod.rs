//! Group orientation sessions: planning, registering, the waiting list, and who came.
//!
//! A group session holds its room in the cells of the bookings room, and each person with a place holds one of the
//! room's places there; see [`seats`]. Who waits holds nothing. Everything that changes who has a place happens while
//! the session's row is locked; see [`owned`].

mod call_off_group_session;
mod cancel_registration;
mod check_in_registration;
mod demonstration;
mod edit_group_session;
mod entities;
mod larger_than;
mod letters;
mod link_class;
mod list_centre_group_sessions;
mod list_group_sessions;
mod list_my_group_sessions;
mod list_participants;
mod owned;
mod plan_group_session;
mod promote;
mod read_calendar;
mod read_group_session;
mod register_for_group_session;
mod remind;
mod seats;
mod unlink_class;
mod views;

use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::jobs;
use crate::state::AppState;

pub use demonstration::seed as seed_demonstration;
pub use larger_than::larger_than;
pub use promote::{promote_due, waits_under};
pub use remind::remind_due;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_group_sessions::list_group_sessions, plan_group_session::plan_group_session))
        .routes(routes!(list_centre_group_sessions::list_centre_group_sessions))
        .routes(routes!(list_my_group_sessions::list_my_group_sessions))
        .routes(routes!(read_group_session::read_group_session, edit_group_session::edit_group_session))
        .routes(routes!(call_off_group_session::call_off_group_session))
        .routes(routes!(register_for_group_session::register_for_group_session))
        .routes(routes!(list_participants::list_participants))
        .routes(routes!(link_class::link_class, unlink_class::unlink_class))
        .routes(routes!(read_calendar::read_registration_calendar))
        .routes(routes!(cancel_registration::cancel_registration))
        .routes(routes!(check_in_registration::check_in_registration))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(state: &AppState) {
    let minute = Duration::from_secs(60);
    jobs::every(state, minute, "give free places to who waits", async |state| promote_due(&state).await);
    jobs::every(state, 10 * minute, "remind of group sessions", async |state| remind_due(&state).await);
}
