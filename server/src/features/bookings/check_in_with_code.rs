//! `POST /check-ins`

use axum::extract::State;
use chrono::TimeDelta;
use contract::bookings::{Booking, BookingStatus, CheckIn, EARLY_CHECK_IN_MINUTES};
use contract::network::SpaceKind;
use contract::problem::Code;
use contract::time::Instant;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};

use super::check_in_booking::check_in;
use super::effects::Effects;
use super::entities::booking;
use super::holdings::in_force;
use super::{release, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::network::{self, SpaceWithCode, space_with_code};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::EpochSeconds;
use crate::store::idempotency::{Answer, Command, once};

/// Checks oneself in with the code of one's desk, or with the reception's for any desk of the centre.
#[utoipa::path(
    post,
    path = "/check-ins",
    tag = "bookings",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = CheckIn,
    responses((status = 200, description = "The booking that is checked in.", body = Booking), Problems)
)]
pub async fn check_in_with_code(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<CheckIn>,
) -> ApiResult<Answer> {
    actor.may(Action::CheckInSelf, &Object::New)?;
    release::release_due(&state).await?;
    let (state, actor, body, effects) = (&state, &actor, &command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let checked_in = by_code(state, &transaction, actor, body, effects).await;
        effects.note("check_in", &checked_in);
        Answer::ok(&checked_in?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn by_code(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &CheckIn,
    effects: &Effects,
) -> ApiResult<Booking> {
    let now = state.clock.now();
    let place = space_with_code(transaction, &body.code).await?.ok_or(Code::NothingToCheckIn)?;
    let centre = network::hold(state, transaction, &place.centre, network::Hold::Shared).await?;
    let centre = centre.ok_or(Code::NothingToCheckIn)?;
    let theirs = of_person_at(transaction, actor, &place, now).await?;
    let early = TimeDelta::minutes(EARLY_CHECK_IN_MINUTES);
    let has_begun = |row: &&booking::Model| row.span().start <= now + early;
    let confirmed = |row: &&booking::Model| row.status == BookingStatus::Confirmed.as_str();
    if let Some(row) = theirs.iter().filter(has_begun).find(confirmed) {
        return check_in(state, transaction, &centre, row.clone(), effects).await;
    }
    match theirs.first() {
        // Scanned twice: who is in is in.
        Some(row) if has_begun(&row) => views::booking(&centre, row, now),
        Some(_) => Err(Code::TooEarlyToCheckIn.into()),
        None => Err(Code::NothingToCheckIn.into()),
    }
}

/// The person's bookings for this desk, or for any desk at this reception's centre, that are not over, soonest first.
async fn of_person_at(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    place: &SpaceWithCode,
    now: Instant,
) -> ApiResult<Vec<booking::Model>> {
    let theirs = booking::Entity::find()
        .filter(booking::Column::Person.eq(actor.person.0))
        .filter(booking::Column::Centre.eq(place.centre.as_str()))
        .filter(booking::Column::EndsAt.gt(EpochSeconds::from(now)))
        .filter(in_force(now))
        .order_by_asc(booking::Column::StartsAt)
        .lock_exclusive();
    let theirs = match place.kind {
        SpaceKind::Reception => theirs,
        SpaceKind::Desk | SpaceKind::Room | SpaceKind::Lab | SpaceKind::InterviewRoom => {
            theirs.filter(booking::Column::Space.eq(place.id.0))
        }
    };
    Ok(theirs.all(transaction).await?)
}
