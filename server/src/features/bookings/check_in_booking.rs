//! `POST /bookings/{booking}/check-in`

use axum::extract::State;
use contract::bookings::{Booking, BookingEvent};
use contract::ids::BookingId;
use contract::problem::Code;
use sea_orm::DatabaseTransaction;

use super::effects::Effects;
use super::entities::booking;
use super::{owned, release, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network::KnownCentre;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Checks somebody in, as an operator of the centre.
#[utoipa::path(
    post,
    path = "/bookings/{booking}/check-in",
    tag = "bookings",
    params(
        ("booking" = BookingId, Path, description = "The booking."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The person is there.", body = Booking), Problems)
)]
pub async fn check_in_booking(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BookingId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    release::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let checked_in = by_operator(state, &transaction, actor, id, effects).await;
        effects.note("check_in", &checked_in);
        Answer::ok(&checked_in?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn by_operator(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: BookingId,
    effects: &Effects,
) -> ApiResult<Booking> {
    let (centre, row) = owned::lock(state, transaction, actor, Action::CheckInOther, id).await?;
    check_in(state, transaction, &centre, row, effects).await
}

/// Checks in whoever has this booking, unless it is too early or no longer fits. Both are locked.
pub async fn check_in(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &KnownCentre,
    row: booking::Model,
    effects: &Effects,
) -> ApiResult<Booking> {
    let now = state.clock.now();
    let status = row.status_after(BookingEvent::CheckIn, now)?;
    if now < centre.rules.check_in_from(row.span().start) {
        return Err(Code::TooEarlyToCheckIn.into());
    }
    let row = owned::set_status(transaction, row, status, now).await?;
    effects.touch(&centre.id, row.date);
    views::booking(centre, &row, now)
}
