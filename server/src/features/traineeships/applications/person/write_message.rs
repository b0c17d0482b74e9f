//! `POST /applications/{application}/messages`

use axum::extract::State;
use contract::ids::ApplicationId;
use contract::problem::Code;
use contract::traineeships::{Application, ApplicationStatus, TimelineEvent, WriteMessage};
use sea_orm::DatabaseTransaction;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications::letters::{self, ToCompany};
use crate::features::traineeships::applications::{events, owned, views};
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Writes to the company about one's own application: it is told. 409 `wrong_status` where the company said no, or the
/// application was withdrawn.
#[utoipa::path(
    post,
    path = "/applications/{application}/messages",
    tag = "traineeships",
    params(
        ("application" = ApplicationId, Path, description = "The application."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = WriteMessage,
    responses((status = 200, description = "The application as it is now.", body = Application), Problems)
)]
pub async fn write_message(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
    command: Command<WriteMessage>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&write(state, &transaction, actor, id, body).await?)
    })
    .await
}

async fn write(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: ApplicationId,
    body: &WriteMessage,
) -> ApiResult<Application> {
    let row = owned::lock_own(transaction, actor, id).await?;
    if matches!(row.status()?, ApplicationStatus::Declined | ApplicationStatus::Withdrawn) {
        return Err(Code::WrongStatus.into());
    }
    events::must_have_room(transaction, id, TimelineEvent::PersonWrote).await?;
    events::add(transaction, id, TimelineEvent::PersonWrote, &body.words, state.clock.now()).await?;
    let shown = views::own(state, transaction, &row).await?;
    letters::tell_company(state, transaction, &row, &shown.title, ToCompany::Wrote).await?;
    Ok(shown)
}
