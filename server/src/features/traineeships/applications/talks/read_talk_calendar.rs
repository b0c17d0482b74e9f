//! `GET /applications/{application}/talk.ics`

use axum::extract::State;
use axum::response::IntoResponse;
use contract::accounts::Language;
use contract::ids::ApplicationId;
use contract::problem::Code;

use super::meeting;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::accounts;
use crate::features::traineeships::applications::{letters, owned};
use crate::identity::SignedIn;
use crate::notices;
use crate::state::AppState;

/// The talk of one's own application as a calendar file; 404 where none was proposed.
#[utoipa::path(
    get,
    path = "/applications/{application}/talk.ics",
    tag = "traineeships",
    params(("application" = ApplicationId, Path, description = "The application.")),
    responses(
        (status = 200, description = "The calendar file (RFC 5545).", content_type = "text/calendar", body = String),
        Problems
    )
)]
pub async fn read_talk_calendar(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
) -> ApiResult<impl IntoResponse> {
    let connection = state.store.read();
    let row = owned::own(connection, &actor, id).await?;
    let meeting = meeting(&state, connection, id).await?.ok_or(Code::NotFound)?;
    let language = accounts::contact(connection, row.person_id()).await?.map_or(Language::It, |one| one.language);
    Ok(notices::calendar_answer(meeting.calendar(language, &letters::persons_page(&state, &row))?))
}
