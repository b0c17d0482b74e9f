//! The cells of an appointment. In person each has a seat of the room: the person the first, so that the room has one
//! appointment at a time, and the counsellor the second. By phone each has a place that is only theirs, under their own
//! id. That nobody is in two places the database says, by the key over person and cell.

use contract::ids::{PersonId, SpaceId};
use contract::problem::Code;
use contract::time::Span;
use sea_orm::DatabaseTransaction;

use super::place::Claim;
use crate::error::ApiResult;
use crate::features::bookings::{self, CellHold, FIRST_SEAT};

/// The counsellor's seat in the room.
const COUNSELLORS_SEAT: i32 = FIRST_SEAT + 1;

/// Takes the time of both, or says why not.
pub async fn by_phone(transaction: &DatabaseTransaction, claim: Claim<'_>, span: Span) -> ApiResult<Result<(), Code>> {
    if let Err(code) = both_are_free(transaction, claim, span).await? {
        return Ok(Err(code));
    }
    for (who, code) in [(claim.slot.counsellor, Code::CounsellorBusy), (claim.person, Code::PersonBusy)] {
        let own_place = hold(claim, SpaceId(who.0), FIRST_SEAT, span, who);
        if bookings::take_cells(transaction, own_place).await?.is_err() {
            return Ok(Err(code));
        }
    }
    Ok(Ok(()))
}

/// Takes the time of both and the first of the rooms that is free, or says why not.
pub async fn in_person(
    transaction: &DatabaseTransaction,
    rooms: &[SpaceId],
    claim: Claim<'_>,
    span: Span,
) -> ApiResult<Result<SpaceId, Code>> {
    if let Err(code) = both_are_free(transaction, claim, span).await? {
        return Ok(Err(code));
    }
    let wanted = match claim.room {
        Some(room) if rooms.contains(&room) => vec![room],
        Some(_) => return Ok(Err(Code::SpaceNotBookable)),
        None => rooms.to_vec(),
    };
    let mut refused = Code::NoRoomFree;
    for room in wanted {
        let seat = hold(claim, room, FIRST_SEAT, span, claim.person);
        match bookings::take_cells(transaction, seat).await? {
            Ok(()) => {
                let seat = hold(claim, room, COUNSELLORS_SEAT, span, claim.slot.counsellor);
                let had = bookings::take_cells(transaction, seat).await?;
                return Ok(had.map(|()| room).map_err(|_| Code::CounsellorBusy));
            }
            Err(Code::PersonBusy) => return Ok(Err(Code::PersonBusy)),
            Err(code) => {
                // Some of its cells may have been had.
                bookings::give_back_cells(transaction, &[claim.appointment.0]).await?;
                if claim.room.is_some() {
                    refused = code;
                }
            }
        }
    }
    Ok(Err(refused))
}

/// Looks before it writes, so that the answer names the one who is busy. The keys decide all the same.
async fn both_are_free(transaction: &DatabaseTransaction, claim: Claim<'_>, span: Span) -> ApiResult<Result<(), Code>> {
    let counsellor = claim.slot.counsellor;
    let held = bookings::held(transaction, &[claim.person, counsellor], &[], span).await?;
    let is_busy = |who| held.iter().any(|held| held.person == Some(who));
    Ok(if is_busy(counsellor) {
        Err(Code::CounsellorBusy)
    } else if is_busy(claim.person) || claim.person == counsellor {
        Err(Code::PersonBusy)
    } else {
        Ok(())
    })
}

fn hold(claim: Claim<'_>, space: SpaceId, seat: i32, span: Span, person: PersonId) -> CellHold {
    CellHold { space, seat, span, person: Some(person), holder: claim.appointment.0 }
}
