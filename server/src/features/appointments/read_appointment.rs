//! `GET /appointments/{appointment}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::appointments::Appointment;
use contract::ids::AppointmentId;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Shows an appointment of one's own, or of the centre where one works.
#[utoipa::path(
    get,
    path = "/appointments/{appointment}",
    tag = "appointments",
    params(("appointment" = AppointmentId, Path, description = "The appointment.")),
    responses((status = 200, description = "The appointment.", body = Appointment), Problems)
)]
pub async fn read_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::find(state.store.read(), &actor, Action::ReadBooking, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    let appointment = views::full(&state, state.store.read(), &actor, &centre, &row).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(appointment)))
}
