//! Talks in the interview rooms of centres. A proposal holds its room at once, with cells of the bookings room under the
//! talk's id, in which nobody sits yet; who accepts has their own time held beside them.
//!
//! Whoever changes a talk holds the row of its application, and whoever gives a room back then its centre alone; see
//! [`giving_back`].

mod accept_talk;
mod by_person;
mod call_off_talk;
mod changing;
mod decline_talk;
mod giving_back;
mod lapsed;
mod of_day;
mod propose;
mod read_room_slots;
mod read_talk_calendar;
mod shown;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use changing::{end_with_application, step};
pub use lapsed::give_back_lapsed;
pub use of_day::company_talks;
pub use propose::propose;
pub use shown::{meeting, talk};

/// The routes of talks, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(read_room_slots::read_room_slots))
        .routes(routes!(accept_talk::accept_talk))
        .routes(routes!(decline_talk::decline_talk))
        .routes(routes!(call_off_talk::call_off_talk))
        .routes(routes!(read_talk_calendar::read_talk_calendar))
}
