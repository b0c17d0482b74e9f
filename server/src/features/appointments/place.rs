//! Giving two people a time, and a room in person: the one way, for a new appointment and for one that moves.

use contract::appointments::{
    AppointmentReason, AppointmentSlot, AppointmentStatus, AppointmentWay, MOST_COMING, appointment_span, check_offered,
};
use contract::ids::{AppointmentId, PersonId, SpaceId};
use contract::problem::{Code, FieldError};
use contract::time::Span;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use std::sync::Arc;

use super::entities::appointment;
use super::world::World;
use super::{alternatives, holds};
use crate::error::{ApiError, ApiResult, Refusal};
use crate::features::network::KnownCentre;
use crate::features::{accounts, bookings};
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Who wants what.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The appointment that will hold it.
    pub appointment: AppointmentId,
    /// Who comes, or is called.
    pub person: PersonId,
    /// With whom, when and how.
    pub slot: &'a AppointmentSlot,
    /// What about.
    pub reason: AppointmentReason,
    /// A certain room, if one was asked for.
    pub room: Option<SpaceId>,
    /// What the appointment holds now, when it moves.
    pub instead_of: Option<&'a AppointmentSlot>,
}

/// A time that was had.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The time as instants.
    pub span: Span,
    /// The interview room; nothing by phone.
    pub room: Option<SpaceId>,
}

/// Takes the cells of both people and of a room, or refuses with what could be had instead. The centre is held.
pub async fn take(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &Arc<KnownCentre>,
    claim: Claim<'_>,
) -> ApiResult<Place> {
    let span = span_of(centre, claim.slot, claim.reason)?;
    // In one order, so that two who book with each other do not wait for each other. The counsellor's other
    // appointments wait here, so that most refusals are known before a cell is written.
    let mut people = [claim.person, claim.slot.counsellor];
    people.sort_unstable();
    for person in people {
        accounts::lock_person(transaction, person).await?;
    }
    if claim.instead_of.is_some() {
        bookings::give_back_cells(transaction, &[claim.appointment.0]).await?;
    } else {
        bookings::refuse_used_id(transaction, claim.appointment.0).await?;
    }
    match take_or_refuse(state, transaction, centre, claim, span).await? {
        Ok(room) => Ok(Place { span, room }),
        Err(code) => {
            // What was taken before the refusal stands in nobody's way.
            bookings::give_back_cells(transaction, &[claim.appointment.0]).await?;
            let alternatives = alternatives::for_claim(state, transaction, centre, &claim, span).await?;
            Err(ApiError::with_appointments(code, alternatives))
        }
    }
}

/// The span of a slot by the centre's clock, or the field that makes no sense.
fn span_of(centre: &KnownCentre, slot: &AppointmentSlot, reason: AppointmentReason) -> ApiResult<Span> {
    appointment_span(&centre.zone, slot, reason).map_err(|code| {
        let field = if code == Code::TimeIsAmbiguous { "slot.fold" } else { "slot.start" };
        ApiError::Refused(Box::new(Refusal::new(code, vec![FieldError::new(field, code)])))
    })
}

async fn take_or_refuse(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &Arc<KnownCentre>,
    claim: Claim<'_>,
    span: Span,
) -> ApiResult<Result<Option<SpaceId>, Code>> {
    let Claim { slot, reason, .. } = claim;
    let now = state.clock.now();
    let world = World::load(state, transaction, centre, &(slot.date..=slot.date)).await?;
    if let Err(code) = check_offered(&centre.zone, &centre.hours_on(slot.date), &world.ranges, slot, reason, now) {
        return Ok(Err(code));
    }
    if count_coming(state, transaction, claim).await? >= MOST_COMING {
        return Ok(Err(Code::AppointmentLimitReached));
    }
    match slot.way {
        AppointmentWay::Phone => holds::by_phone(transaction, claim, span).await.map(|held| held.map(|()| None)),
        AppointmentWay::InPerson => {
            holds::in_person(transaction, &world.rooms, claim, span).await.map(|held| held.map(Some))
        }
    }
}

/// The person's other appointments to come. Their row is locked, so nobody adds one meanwhile.
async fn count_coming(state: &AppState, transaction: &DatabaseTransaction, claim: Claim<'_>) -> ApiResult<u64> {
    let others = appointment::Entity::find()
        .filter(appointment::Column::Person.eq(claim.person.0))
        .filter(appointment::Column::Id.ne(claim.appointment.0))
        .filter(appointment::Column::Status.eq(AppointmentStatus::Confirmed.as_str()))
        .filter(appointment::Column::EndsAt.gt(EpochSeconds::from(state.clock.now())));
    Ok(others.count(transaction).await?)
}
