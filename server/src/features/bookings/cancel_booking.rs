//! `POST /bookings/{booking}/cancel`

use axum::extract::State;
use contract::bookings::{Booking, BookingEvent};
use contract::ids::BookingId;
use sea_orm::DatabaseTransaction;

use super::effects::Effects;
use super::letters::{self, News};
use super::{cells, owned, release, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// Gives up a booking; its desk is free at once.
#[utoipa::path(
    post,
    path = "/bookings/{booking}/cancel",
    tag = "bookings",
    params(
        ("booking" = BookingId, Path, description = "The booking."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The booking is cancelled.", body = Booking), Problems)
)]
pub async fn cancel_booking(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BookingId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    release::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let cancelled = cancel(state, &transaction, actor, id, effects).await;
        effects.note("cancel", &cancelled);
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
    id: BookingId,
    effects: &Effects,
) -> ApiResult<Booking> {
    let now = state.clock.now();
    let (centre, old) = owned::lock(state, transaction, actor, Action::ChangeBooking, id).await?;
    let status = old.status_after(BookingEvent::Cancel, now)?;
    let row = owned::set_status(transaction, old, status, now).await?;
    cells::give_back(transaction, &[row.id]).await?;
    let person = owned::person_of(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, News::Cancelled).await?;
    effects.touch(&centre.id, row.date);
    views::booking(&centre, &row, now)
}
