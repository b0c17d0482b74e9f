//! `GET /appointments/{appointment}/calendar.ics`

use axum::extract::State;
use axum::response::IntoResponse;
use contract::ids::AppointmentId;

use super::{letters, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::{Action, SignedIn};
use crate::notices;
use crate::state::AppState;

/// An appointment as a calendar file. What it is about is not in it.
#[utoipa::path(
    get,
    path = "/appointments/{appointment}/calendar.ics",
    tag = "appointments",
    params(("appointment" = AppointmentId, Path, description = "The appointment.")),
    responses(
        (status = 200, description = "The calendar file (RFC 5545).", content_type = "text/calendar", body = String),
        Problems
    )
)]
pub async fn read_appointment_calendar(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::find(state.store.read(), &actor, Action::ReadBooking, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    let person = owned::person_of(state.store.read(), &row).await?;
    let file = letters::calendar(&state, person.language(), &centre, &row, row.status()?.holds_cells())?;
    Ok(notices::calendar_answer(file))
}
