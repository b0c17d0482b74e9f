//! `GET /bookings/{booking}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::bookings::{Alternative, Booking, BookingStatus};
use contract::ids::{BookingId, SpaceId};
use contract::time::Instant;

use super::alternatives::{Wish, for_wish};
use super::entities::booking;
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network::{self, KnownCentre};
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Shows a booking to its person or to an operator of its centre.
#[utoipa::path(
    get,
    path = "/bookings/{booking}",
    tag = "bookings",
    params(("booking" = BookingId, Path, description = "The booking.")),
    responses((status = 200, description = "The booking.", body = Booking), Problems)
)]
pub async fn read_booking(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BookingId>,
) -> ApiResult<impl IntoResponse> {
    let now = state.clock.now();
    let row = owned::find(state.store.read(), &actor, Action::ReadBooking, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    let alternatives = instead(&state, &centre, &row, now).await?;
    let booking = views::booking_with(&centre, &row, alternatives, now)?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(booking)))
}

/// What could be booked instead of a desk that the centre took back; nothing for other bookings.
pub async fn instead(
    state: &AppState,
    centre: &KnownCentre,
    row: &booking::Model,
    now: Instant,
) -> ApiResult<Vec<Alternative>> {
    if row.status_at(now)? != BookingStatus::Displaced || !row.is_to_come(now) {
        return Ok(Vec::new());
    }
    let wish = Wish {
        space: SpaceId(row.space),
        date: row.date,
        span: row.span(),
        person: row.person_id(),
        instead_of: Some(row.booking_id()),
    };
    for_wish(state, state.store.read(), centre, &wish).await
}
