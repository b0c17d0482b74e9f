//! Giving a person a desk for a time: the one way, for a new booking and for one that moves.

use contract::bookings::{Slot, check_span, slot_span};
use contract::ids::{BookingId, PersonId};
use contract::network::SpaceKind;
use contract::problem::{Code, FieldError};
use contract::time::Span;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use std::sync::Arc;

use super::alternatives::{Wish, for_wish};
use super::cells::{self, Hold};
use super::entities::booking;
use super::held::refuse_used_id;
use super::holdings::in_force;
use crate::error::{ApiError, ApiResult, Refusal};
use crate::features::accounts;
use crate::features::network::{self, KnownCentre};
use crate::state::AppState;

/// Who wants what.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The booking that will hold it.
    pub booking: BookingId,
    /// Who will sit there.
    pub person: PersonId,
    /// Where and when.
    pub slot: &'a Slot,
    /// Whether the booking holds another time or desk, which it gives up.
    pub moves: bool,
}

/// A desk that was had.
pub struct Place {
    /// Its centre.
    pub centre: Arc<KnownCentre>,
    /// The time as instants.
    pub span: Span,
}

/// The centre of the slot's space, which nobody edits until the transaction ends.
pub async fn centre_of(
    state: &AppState,
    transaction: &DatabaseTransaction,
    slot: &Slot,
) -> ApiResult<Arc<KnownCentre>> {
    let centre = network::hold_centre_of(state, transaction, slot.space, network::Hold::Shared).await?;
    centre.ok_or_else(|| Code::SpaceNotBookable.into())
}

/// Takes the cells, or refuses with what could be had instead. After a refusal the caller takes its savepoint back.
pub async fn take(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: Arc<KnownCentre>,
    claim: Claim<'_>,
) -> ApiResult<Place> {
    let span = span_of(&centre, claim.slot)?;
    // Two bookings at once could otherwise both find one place left in the day's limit.
    accounts::lock_person(transaction, claim.person).await?;
    if claim.moves {
        cells::give_back(transaction, &[claim.booking.0]).await?;
    } else {
        refuse_used_id(transaction, claim.booking.0).await?;
    }
    match take_or_refuse(state, transaction, &centre, claim, span).await? {
        Ok(()) => Ok(Place { centre, span }),
        Err(code) => {
            // What was taken before the refusal stands in nobody's way.
            cells::give_back(transaction, &[claim.booking.0]).await?;
            let wish = Wish {
                space: claim.slot.space,
                date: claim.slot.date,
                span,
                person: claim.person,
                instead_of: claim.moves.then_some(claim.booking),
            };
            let alternatives = for_wish(state, transaction, &centre, &wish).await?;
            Err(ApiError::with_alternatives(code, alternatives))
        }
    }
}

/// The span of a slot by the centre's clock, or the field that makes no sense.
pub fn span_of(centre: &KnownCentre, slot: &Slot) -> ApiResult<Span> {
    slot_span(&centre.zone, slot).map_err(|code| {
        let field = match code {
            Code::EndNotAfterStart => "slot.end",
            Code::NotOnHalfHour if slot.start.on_half_hour() => "slot.end",
            Code::TimeIsAmbiguous => "slot.fold",
            _ => "slot.start",
        };
        let fields = vec![FieldError::new(field, code)];
        ApiError::Refused(Box::new(Refusal::new(code, fields)))
    })
}

async fn take_or_refuse(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &KnownCentre,
    claim: Claim<'_>,
    span: Span,
) -> ApiResult<Result<(), Code>> {
    let slot = claim.slot;
    if !centre.space(slot.space).is_some_and(|space| space.kind == SpaceKind::Desk) {
        return Ok(Err(Code::SpaceNotBookable));
    }
    let hours = centre.hours_on(slot.date);
    if let Err(code) = check_span(&centre.zone, &centre.rules, &hours, slot.date, span, state.clock.now()) {
        return Ok(Err(code));
    }
    if count_of_day(state, transaction, centre, claim).await? >= u64::from(centre.rules.per_day) {
        return Ok(Err(Code::DayLimitReached));
    }
    let hold = Hold { space: slot.space, seat: cells::SEAT, span, person: Some(claim.person), holder: claim.booking.0 };
    cells::take(transaction, hold).await
}

/// The person's other bookings at the centre on that date. Their row is locked, so nobody adds one meanwhile.
async fn count_of_day(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &KnownCentre,
    claim: Claim<'_>,
) -> ApiResult<u64> {
    let others = booking::Entity::find()
        .filter(booking::Column::Date.eq(claim.slot.date))
        .filter(booking::Column::Centre.eq(centre.id.as_str()))
        .filter(booking::Column::Person.eq(claim.person.0))
        .filter(booking::Column::Id.ne(claim.booking.0))
        .filter(in_force(state.clock.now()));
    Ok(others.count(transaction).await?)
}
