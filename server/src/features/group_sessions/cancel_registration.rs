//! `POST /registrations/{registration}/cancel`

use axum::extract::State;
use contract::group_sessions::{GroupRegistration, RegistrationEvent};
use contract::ids::RegistrationId;
use sea_orm::DatabaseTransaction;

use super::letters::{self, News};
use super::promote::promote;
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::{self, Effects};
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Gives up a place, or the waiting for one, for oneself or for the person. Who waits and is free then gets the place.
#[utoipa::path(
    post,
    path = "/registrations/{registration}/cancel",
    tag = "group_sessions",
    params(
        ("registration" = RegistrationId, Path, description = "The registration."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The registration is given up.", body = GroupRegistration), Problems)
)]
pub async fn cancel_registration(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<RegistrationId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    bookings::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let cancelled = cancel(state, &transaction, actor, id, effects).await;
        effects.note("cancel_registration", &cancelled);
        Answer::ok(&cancelled?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn cancel(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: RegistrationId,
    effects: &Effects,
) -> ApiResult<GroupRegistration> {
    let now = state.clock.now();
    let (locked, old) = owned::lock_registration(state, transaction, actor, Action::ChangeBooking, id).await?;
    let (centre, session) = (&locked.centre, &locked.session);
    let had_place = old.place.is_some();
    let status = old.status_after(RegistrationEvent::Cancel, session.span(), now)?;
    let row = owned::with_status(old, status, now);
    owned::write(transaction, &row).await?;
    bookings::give_back_cells(transaction, &[row.id]).await?;
    let person = owned::person_of(transaction, &row).await?;
    letters::send(state, transaction, &person, centre, session, &row, News::Cancelled { had_place }).await?;
    promote(state, transaction, &locked).await?;
    effects.touch(&centre.id, session.date);
    views::registration(state, transaction, centre, session, &row).await
}
