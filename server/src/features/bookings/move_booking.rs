//! `POST /bookings/{booking}/move`

use axum::extract::State;
use contract::bookings::{Booking, BookingEvent, MoveBooking};
use contract::ids::BookingId;
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::effects::Effects;
use super::entities::booking;
use super::letters::{self, News};
use super::place::{self, Claim, Place};
use super::{owned, release, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Moves a booking to another desk or time. The old desk is given up only if the new one is had.
#[utoipa::path(
    post,
    path = "/bookings/{booking}/move",
    tag = "bookings",
    params(
        ("booking" = BookingId, Path, description = "The booking."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = MoveBooking,
    responses((status = 200, description = "The new desk is held.", body = Booking), Problems)
)]
pub async fn move_booking(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<BookingId>,
    command: Command<MoveBooking>,
) -> ApiResult<Answer> {
    release::release_due(&state).await?;
    let (state, actor, body, effects) = (&state, &actor, &command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let moved = move_it(state, &transaction, actor, id, body, effects).await;
        effects.note("move", &moved);
        Answer::ok(&moved?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn move_it(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: BookingId,
    body: &MoveBooking,
    effects: &Effects,
) -> ApiResult<Booking> {
    let now = state.clock.now();
    let (_, old) = owned::lock(state, transaction, actor, Action::ChangeBooking, id).await?;
    let status = old.status_after(BookingEvent::Move, now)?;
    let centre = place::centre_of(state, transaction, &body.slot).await?;
    if actor.person != old.person_id() {
        // An operator moves people within the centre, and not into somebody else's.
        actor.may(Action::BookForOther, &Object::Centre(centre.id.clone()))?;
    }
    let claim = Claim { booking: id, person: old.person_id(), slot: &body.slot, moves: true };
    let Place { centre, span } = place::take(state, transaction, centre, claim).await?;
    let row = booking::Model {
        centre: centre.id.as_str().to_owned(),
        space: body.slot.space.0,
        date: body.slot.date,
        start_minutes: i32::from(body.slot.start.minutes()),
        end_minutes: i32::from(body.slot.end.minutes()),
        fold: body.slot.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        release_at: centre.rules.release_at(span, now).into(),
        status: status.as_str().to_owned(),
        changed_at: now.into(),
        revision: old.revision + 1,
        ..old.clone()
    };
    booking::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    let person = owned::person_of(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, News::Moved).await?;
    effects.touch(&old.centre_id()?, old.date);
    effects.touch(&centre.id, row.date);
    views::booking(&centre, &row, now)
}
