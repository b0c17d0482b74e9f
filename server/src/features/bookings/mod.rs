//! Desks: the floor on a day, bookings, check-in, and the operator's day.
//!
//! A slot has one holder because `booking_cell` has a primary key; see [`cells`]. Times that people say become instants
//! in the contract's rules, with the centre's zone.
//!
//! Another room that takes people's time or spaces takes their cells too: [`take_cells`], [`give_back_cells`] and
//! [`held`], in its own transaction, under an id of its own.

mod alternatives;
mod block_space;
mod book_desk;
mod calendar;
mod cancel_booking;
mod cells;
mod check_in_booking;
mod check_in_with_code;
mod day_path;
mod demonstration;
mod displace;
mod effects;
mod entities;
mod floor;
mod held;
mod holdings;
mod letters;
mod lift_block;
mod list_bookings;
mod live;
mod move_booking;
mod owned;
mod place;
mod read_booking;
mod read_calendar;
mod read_day;
mod read_operator_day;
mod release;
mod views;
mod watch_day;

use contract::ids::{CentreId, SpaceId};
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{IntoColumnRef, IntoTableRef, Query, SelectStatement};
use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use self::entities::{block, booking, cell};
use crate::error::ApiResult;
use crate::jobs;
use crate::state::AppState;

pub use cells::{Hold as CellHold, SEAT as FIRST_SEAT, give_back as give_back_cells, take as take_cells};
pub use day_path::DayOfCentre;
pub use demonstration::seed as seed_demonstration;
pub use effects::Effects;
pub use held::{Held, held, refuse_used_id};
pub use live::{Change, Live};
pub use release::{forget_old_cells, release_due};

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(read_day::read_day))
        .routes(routes!(watch_day::watch_day))
        .routes(routes!(read_operator_day::read_operator_day))
        .routes(routes!(list_bookings::list_bookings, book_desk::book_desk))
        .routes(routes!(read_booking::read_booking))
        .routes(routes!(read_calendar::read_calendar))
        .routes(routes!(move_booking::move_booking))
        .routes(routes!(cancel_booking::cancel_booking))
        .routes(routes!(check_in_booking::check_in_booking))
        .routes(routes!(check_in_with_code::check_in_with_code))
        .routes(routes!(block_space::block_space))
        .routes(routes!(lift_block::lift_block))
        .routes(routes!(lift_block::delete_block))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(state: &AppState) {
    jobs::every(state, Duration::from_secs(60), "release unused bookings", async |state| release_due(&state).await);
    jobs::every(state, Duration::from_secs(3600), "forget old cells", async |state| forget_old_cells(&state).await);
}

/// Tells whoever looks at a centre that it was edited.
pub fn announce_centre(state: &AppState, centre: &CentreId) {
    state.rooms.live.announce(Change { centre: centre.clone(), date: None });
}

/// Whether somebody holds one of these spaces now or later.
pub async fn any_held(connection: &impl ConnectionTrait, spaces: &[SpaceId], now: Instant) -> ApiResult<bool> {
    if spaces.is_empty() {
        return Ok(false);
    }
    let held = booking::Entity::find()
        .filter(booking::Column::Space.is_in(spaces.iter().map(|space| space.0)))
        .filter(booking::Column::EndsAt.gt(crate::store::EpochSeconds::from(now)))
        .filter(holdings::in_force(now));
    if held.count(connection).await? > 0 {
        return Ok(true);
    }
    // What another room holds is neither a booking nor a block.
    let by_others = cell::Entity::find()
        .filter(cell::Column::Space.is_in(spaces.iter().map(|space| space.0)))
        .filter(cell::Column::Cell.gte(now.timestamp().div_euclid(contract::time::CELL_SECONDS)))
        .filter(cell::Column::Holder.not_in_subquery(ids_of(booking::Entity, booking::Column::Id)))
        .filter(cell::Column::Holder.not_in_subquery(ids_of(block::Entity, block::Column::Id)));
    Ok(by_others.count(connection).await? > 0)
}

fn ids_of(table: impl IntoTableRef, id: impl IntoColumnRef) -> SelectStatement {
    Query::select().column(id).from(table).take()
}
