//! `POST /applications/{application}/talk/call-off`

use axum::extract::State;
use contract::ids::ApplicationId;
use contract::traineeships::{Application, GiveUpTalk, TalkEvent};

use super::by_person::{self, Step};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command};

/// Calls off the talk that is to come: its time is free again, and the company is told.
///
/// 409 `wrong_status` where it is called off or declined already, or has begun; `changed_meanwhile` where another one was
/// proposed since.
#[utoipa::path(
    post,
    path = "/applications/{application}/talk/call-off",
    tag = "traineeships",
    params(
        ("application" = ApplicationId, Path, description = "The application."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = GiveUpTalk,
    responses((status = 200, description = "The application as it is now.", body = Application), Problems)
)]
pub async fn call_off_talk(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
    command: Command<GiveUpTalk>,
) -> ApiResult<Answer> {
    let body = command.body.checked()?;
    let step = Step { talk: body.talk, event: TalkEvent::CallOff, words: &body.words };
    by_person::take(&state, &actor, &command.stamp, id, step).await
}
