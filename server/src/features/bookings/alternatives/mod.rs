//! What to book instead: another desk at the same time, the same desk at another time, another centre. Pure; what is
//! held is passed in, and everything that it offers could be booked at that moment.

mod load;
mod other_centre;
mod other_desk;
mod other_time;

use chrono::NaiveDate;
use contract::bookings::{Alternative, AlternativeKind, Slot, check_span, fold_of, slot_span};
use contract::ids::{BookingId, CentreId, PersonId, SpaceId};
use contract::network::Space;
use contract::time::{Instant, Span, TimeOfDay};
use std::sync::Arc;

use super::holdings::Holding;
use crate::features::network::KnownCentre;

pub use load::for_wish;

/// How many are offered.
const MOST: usize = 3;

/// What could not be had.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The space that was asked for.
    pub space: SpaceId,
    /// The local date there.
    pub date: NaiveDate,
    /// The time.
    pub span: Span,
    /// Who wants to sit there.
    pub person: PersonId,
    /// The booking that would be given up for it; it stands in nobody's way.
    pub instead_of: Option<BookingId>,
}

/// Everything that an answer depends on.
pub struct World<'a> {
    /// Where the space is.
    pub home: &'a KnownCentre,
    /// Every centre.
    pub centres: &'a [Arc<KnownCentre>],
    /// What is held, as far as it matters.
    pub held: &'a [Holding],
    /// When the person is somewhere for something else than a desk, too.
    pub busy: &'a [Span],
    /// The moment.
    pub now: Instant,
}

/// At most three alternatives, of different kinds where there are, nearest first.
pub fn alternatives(wish: &Wish, world: &World) -> Vec<Alternative> {
    let found = [other_desk::find(wish, world), other_time::find(wish, world), other_centre::find(wish, world)];
    // One of each kind first, then what is left of the nearest kinds.
    let mut counts = [0_usize; 3];
    for most_of_a_kind in [1, MOST] {
        for (kind, of_kind) in found.iter().enumerate() {
            let left = MOST - counts.iter().sum::<usize>();
            counts[kind] += left.min(of_kind.len().min(most_of_a_kind).saturating_sub(counts[kind]));
        }
    }
    found.into_iter().zip(counts).flat_map(|(of_kind, count)| of_kind.into_iter().take(count)).collect()
}

impl World<'_> {
    /// Whether the person could book this space for this span now.
    fn could_have(&self, wish: &Wish, known: &KnownCentre, space: SpaceId, date: NaiveDate, span: Span) -> bool {
        let rules = || check_span(&known.zone, &known.rules, &known.hours_on(date), date, span, self.now);
        let has_place = self.is_free(space, span) && !self.is_busy(wish, span) && self.has_room(wish, &known.id, date);
        has_place && rules().is_ok()
    }

    fn is_free(&self, space: SpaceId, span: Span) -> bool {
        !self.held.iter().any(|holding| holding.space == space && holding.span.overlaps(span))
    }

    fn is_busy(&self, wish: &Wish, span: Span) -> bool {
        let is_elsewhere = self.busy.iter().any(|busy| busy.overlaps(span));
        is_elsewhere || self.of_person(wish).any(|holding| holding.span.overlaps(span))
    }

    fn has_room(&self, wish: &Wish, centre: &CentreId, date: NaiveDate) -> bool {
        let limit = self.centres.iter().find(|known| known.id == *centre).map_or(0, |known| known.rules.per_day);
        let there = self.of_person(wish).filter(|holding| holding.centre == *centre && holding.date == date);
        there.count() < usize::from(limit)
    }

    fn of_person(&self, wish: &Wish) -> impl Iterator<Item = &Holding> {
        let person = wish.person;
        self.held.iter().filter(move |holding| holding.person == Some(person))
    }
}

/// What a desk lacks of what another offers, counted.
fn lacks(space: &Space, wanted: Option<&Space>) -> usize {
    wanted.map_or(0, |wanted| wanted.features.iter().filter(|feature| !space.features.contains(feature)).count())
}

/// The offer of a span, unless the centre's clock cannot say it in one slot.
fn offer(kind: AlternativeKind, known: &KnownCentre, space: &Space, span: Span) -> Option<Alternative> {
    let slot = slot(known, space.id, span)?;
    Some(Alternative {
        kind,
        centre: known.id.clone(),
        centre_name: known.name.clone(),
        space_label: space.label.clone(),
        slot,
    })
}

fn slot(known: &KnownCentre, space: SpaceId, span: Span) -> Option<Slot> {
    let date = known.date_at(span.start);
    let minutes = |at: Instant| {
        let local = at.with_timezone(&known.zone).naive_local();
        let days = (local.date() - date).num_days();
        let seconds = chrono::Timelike::num_seconds_from_midnight(&local.time());
        u16::try_from(days * 24 * 60 + i64::from(seconds / 60)).ok().and_then(|m| TimeOfDay::from_minutes(m).ok())
    };
    let start = minutes(span.start)?;
    let slot =
        Slot { space, date, start, end: minutes(span.end)?, fold: fold_of(&known.zone, date, start, span.start) };
    // In the night when the clocks go back a slot may mean another span than the one it was made from.
    (slot_span(&known.zone, &slot) == Ok(span)).then_some(slot)
}

#[cfg(test)]
mod tests;
