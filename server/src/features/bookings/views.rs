//! Bookings and blocks as clients see them.

use contract::accounts::PersonCard;
use contract::bookings::{Alternative, Block, Booking, DayEntry};
use contract::ids::{BlockId, PersonId, SpaceId};
use contract::time::Instant;
use std::collections::HashMap;

use super::entities::{block, booking};
use crate::error::{ApiError, ApiResult};
use crate::features::network::KnownCentre;

/// A booking as its person sees it, without alternatives.
pub fn booking(centre: &KnownCentre, row: &booking::Model, now: Instant) -> ApiResult<Booking> {
    booking_with(centre, row, Vec::new(), now)
}

/// A booking as its person sees it.
pub fn booking_with(
    centre: &KnownCentre,
    row: &booking::Model,
    alternatives: Vec<Alternative>,
    now: Instant,
) -> ApiResult<Booking> {
    let span = row.span();
    Ok(Booking {
        id: row.booking_id(),
        centre: centre.id.clone(),
        centre_name: centre.name.clone(),
        space_label: centre.label(SpaceId(row.space)).to_owned(),
        slot: row.slot()?,
        starts_at: span.start,
        ends_at: span.end,
        check_in_from: centre.rules.check_in_from(span.start),
        release_at: row.release_at.into(),
        status: row.status_at(now)?,
        reason: row.reason.clone(),
        alternatives,
    })
}

/// A block as operators see it.
pub fn block(centre: &KnownCentre, row: &block::Model) -> ApiResult<Block> {
    Ok(Block {
        id: BlockId(row.id),
        space_label: centre.label(SpaceId(row.space)).to_owned(),
        slot: row.slot()?,
        reason: row.reason.clone(),
    })
}

/// Bookings with who comes, in the order given.
pub fn entries(
    centre: &KnownCentre,
    rows: &[booking::Model],
    people: &HashMap<PersonId, PersonCard>,
    now: Instant,
) -> ApiResult<Vec<DayEntry>> {
    let entry = |row: &booking::Model| {
        let person = people.get(&row.person_id()).cloned().ok_or(ApiError::Stored("booking.person"))?;
        Ok(DayEntry { booking: booking(centre, row, now)?, person })
    };
    rows.iter().map(entry).collect()
}
