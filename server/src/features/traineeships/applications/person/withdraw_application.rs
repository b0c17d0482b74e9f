//! `POST /applications/{application}/withdraw`

use axum::extract::State;
use contract::ids::ApplicationId;
use contract::problem::Code;
use contract::traineeships::{Application, ApplicationEvent, TimelineEvent};
use sea_orm::DatabaseTransaction;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::features::traineeships::applications::entities::application;
use crate::features::traineeships::applications::letters::{self, ToCompany};
use crate::features::traineeships::applications::{events, owned, talks, views};
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Withdraws one's own application: the company is told, and a talk that is to come is called off. 409 `wrong_status` where it is over already; who was accepted may
/// still withdraw.
#[utoipa::path(
    post,
    path = "/applications/{application}/withdraw",
    tag = "traineeships",
    params(
        ("application" = ApplicationId, Path, description = "The application."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The application as it is now.", body = Application), Problems)
)]
pub async fn withdraw_application(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        Answer::ok(&withdraw(state, &transaction, actor, id, effects).await?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn withdraw(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: ApplicationId,
    effects: &Effects,
) -> ApiResult<Application> {
    let old = owned::lock_own(transaction, actor, id).await?;
    let now = state.clock.now();
    let status = old.status()?.after(ApplicationEvent::Withdraw).ok_or(Code::WrongStatus)?;
    let row = application::Model { status: status.as_str().to_owned(), status_since: now.into(), ..old };
    owned::write(transaction, &row).await?;
    talks::end_with_application(state, transaction, &row, effects).await?;
    events::add(transaction, id, TimelineEvent::Withdrawn, "", now).await?;
    let shown = views::own(state, transaction, &row).await?;
    letters::tell_company(state, transaction, &row, &shown.title, ToCompany::Withdrawn).await?;
    Ok(shown)
}
