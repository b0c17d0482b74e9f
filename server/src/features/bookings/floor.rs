//! The floor on one day, put together from what is known of the centre and who holds what.

use chrono::NaiveDate;
use contract::bookings::{CentreDay, Taken, TakenBy};
use contract::ids::{PersonId, SpaceId};
use contract::time::Instant;

use super::holdings::Holding;
use crate::features::network::KnownCentre;

/// What somebody sees of a day. `held` is in order of starts.
pub fn day(
    known: &KnownCentre,
    date: NaiveDate,
    held: &[Holding],
    viewer: Option<PersonId>,
    now: Instant,
) -> CentreDay {
    let mut day = known.floor().on(&known.zone, date, now);
    for desk in &mut day.desks {
        desk.taken = taken(desk.space.id, held, viewer);
    }
    day
}

fn taken(space: SpaceId, held: &[Holding], viewer: Option<PersonId>) -> Vec<Taken> {
    let of_space = held.iter().filter(|holding| holding.space == space);
    let taken = of_space.map(|holding| Taken {
        starts_at: holding.span.start,
        ends_at: holding.span.end,
        by: match holding.person {
            None => TakenBy::Block,
            Some(person) if Some(person) == viewer => TakenBy::Me,
            Some(_) => TakenBy::Somebody,
        },
    });
    taken.collect()
}
