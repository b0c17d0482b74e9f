//! The cells of a group session. The session itself has the room's first seat, so that nothing else is in the room: no
//! other session, and no block. Each person with a place has a seat of their own after it, under the registration's id;
//! that nobody is in two places the database says, by the key over person and cell.

use contract::ids::{PersonId, RegistrationId};
use contract::problem::Code;
use contract::time::Span;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::collections::HashSet;

use super::entities::session;
use crate::error::ApiResult;
use crate::features::bookings::{self, CellHold, FIRST_SEAT};

/// Takes the room for the session, or says why not.
pub async fn take_room(transaction: &DatabaseTransaction, session: &session::Model) -> ApiResult<Result<(), Code>> {
    let hold =
        CellHold { space: session.room_id(), seat: FIRST_SEAT, span: session.span(), person: None, holder: session.id };
    bookings::take_cells(transaction, hold).await
}

/// Takes one of the room's places, counted from 1, for somebody; or says why not, and then nothing is taken.
pub async fn take_place(
    transaction: &DatabaseTransaction,
    session: &session::Model,
    registration: RegistrationId,
    person: PersonId,
    place: u16,
) -> ApiResult<Result<(), Code>> {
    let hold = CellHold {
        space: session.room_id(),
        seat: FIRST_SEAT + i32::from(place),
        span: session.span(),
        person: Some(person),
        holder: registration.0,
    };
    let had = bookings::take_cells(transaction, hold).await?;
    if had.is_err() {
        bookings::give_back_cells(transaction, &[registration.0]).await?;
    }
    Ok(had)
}

/// Which of these people have something else during a span.
pub async fn busy(connection: &impl ConnectionTrait, people: &[PersonId], span: Span) -> ApiResult<HashSet<PersonId>> {
    if people.is_empty() {
        return Ok(HashSet::new());
    }
    let held = bookings::held(connection, people, &[], span).await?;
    Ok(held.into_iter().filter_map(|held| held.person).collect())
}
