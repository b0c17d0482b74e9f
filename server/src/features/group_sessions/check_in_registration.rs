//! `POST /registrations/{registration}/check-in`

use axum::extract::State;
use contract::group_sessions::{GroupRegistration, RegistrationEvent};
use contract::ids::RegistrationId;
use sea_orm::DatabaseTransaction;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Checks in somebody who has a place, as staff of the centre. Who was forgotten is checked in afterwards.
#[utoipa::path(
    post,
    path = "/registrations/{registration}/check-in",
    tag = "group_sessions",
    params(
        ("registration" = RegistrationId, Path, description = "The registration."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The person is there.", body = GroupRegistration), Problems)
)]
pub async fn check_in_registration(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<RegistrationId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let checked_in = check_in(state, &transaction, actor, id, effects).await;
        effects.note("check_in_registration", &checked_in);
        Answer::ok(&checked_in?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn check_in(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: RegistrationId,
    effects: &Effects,
) -> ApiResult<GroupRegistration> {
    let now = state.clock.now();
    let (locked, old) = owned::lock_registration(state, transaction, actor, Action::CheckInOther, id).await?;
    let (centre, session) = (&locked.centre, &locked.session);
    let status = old.status_after(RegistrationEvent::CheckIn, session.span(), now)?;
    let row = owned::with_status(old, status, now);
    owned::write(transaction, &row).await?;
    effects.touch(&centre.id, session.date);
    views::registration(state, transaction, centre, session, &row).await
}
