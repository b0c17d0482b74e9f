//! `GET /registrations/{registration}/calendar.ics`

use axum::extract::State;
use axum::response::IntoResponse;
use contract::group_sessions::RegistrationStatus;
use contract::ids::RegistrationId;
use contract::problem::Code;

use super::{letters, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::identity::{Action, SignedIn};
use crate::notices;
use crate::state::AppState;

/// A place in a group session as a calendar file. Who waits for one has no time to note yet: 409 `wrong_status`.
#[utoipa::path(
    get,
    path = "/registrations/{registration}/calendar.ics",
    tag = "group_sessions",
    params(("registration" = RegistrationId, Path, description = "The registration.")),
    responses(
        (status = 200, description = "The calendar file (RFC 5545).", content_type = "text/calendar", body = String),
        Problems
    )
)]
pub async fn read_registration_calendar(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<RegistrationId>,
) -> ApiResult<impl IntoResponse> {
    let (session, row) = owned::find_registration(state.store.read(), &actor, Action::ReadBooking, id).await?;
    let status = row.status(session.span(), state.clock.now())?;
    if status == RegistrationStatus::Waiting {
        return Err(Code::WrongStatus.into());
    }
    let centre = network::find(&state, &session.centre_id()?).await?;
    Ok(notices::calendar_answer(letters::calendar(&state, &centre, &session, &row, status.has_place())))
}
