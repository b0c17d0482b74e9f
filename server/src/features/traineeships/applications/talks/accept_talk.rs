//! `POST /applications/{application}/talk/accept`

use axum::extract::State;
use contract::ids::ApplicationId;
use contract::traineeships::{Application, NamedTalk, TalkEvent};

use super::by_person::{self, Step};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command};

/// Accepts the talk that the company proposed: the time of the person is held with the room, and the company is told.
///
/// 409 `person_busy` leaves the proposal as it is; `wrong_status` where it is no longer proposed, or has begun;
/// `changed_meanwhile` where another one was proposed since.
#[utoipa::path(
    post,
    path = "/applications/{application}/talk/accept",
    tag = "traineeships",
    params(
        ("application" = ApplicationId, Path, description = "The application."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = NamedTalk,
    responses((status = 200, description = "The application as it is now.", body = Application), Problems)
)]
pub async fn accept_talk(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
    command: Command<NamedTalk>,
) -> ApiResult<Answer> {
    let step = Step { talk: command.body.talk, event: TalkEvent::Accept, words: "" };
    by_person::take(&state, &actor, &command.stamp, id, step).await
}
