//! `GET /bookings/{booking}/calendar.ics`

use axum::extract::State;
use axum::response::IntoResponse;
use contract::ids::BookingId;

use super::letters::address;
use super::{calendar, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::{Action, SignedIn};
use crate::notices;
use crate::state::AppState;

/// A booking as a calendar file.
#[utoipa::path(
    get,
    path = "/bookings/{booking}/calendar.ics",
    tag = "bookings",
    params(("booking" = BookingId, Path, description = "The booking.")),
    responses(
        (status = 200, description = "The calendar file (RFC 5545).", content_type = "text/calendar", body = String),
        Problems
    )
)]
pub async fn read_calendar(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BookingId>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::find(state.store.read(), &actor, Action::ReadBooking, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    let person = owned::person_of(state.store.read(), &row).await?;
    let holds = row.status_at(state.clock.now())?.holds_cells();
    let file = calendar::file(&centre, &row, holds, person.language(), &address(&state, &row));
    Ok(notices::calendar_answer(file))
}
