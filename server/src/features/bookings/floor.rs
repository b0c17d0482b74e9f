//! The floor on one day, put together from what is known of the centre and who holds what.

use chrono::NaiveDate;
use contract::bookings::{CentreDay, DayClosed, DeskDay, HalfHour, Taken, TakenBy, half_hours, last_date};
use contract::ids::{PersonId, SpaceId};
use contract::network::{DayHours, Provenance, SpaceKind};
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
    let hours = known.hours_on(date);
    let half_hours = match &hours {
        DayHours::Open(ranges) => half_hours(&known.zone, date, ranges),
        DayHours::ClosedWeekday | DayHours::ClosedDate(_) => Vec::new(),
    };
    let closed = why_closed(known, date, &hours, &half_hours, now);
    let open = match hours {
        DayHours::Open(ranges) => ranges,
        DayHours::ClosedWeekday | DayHours::ClosedDate(_) => Vec::new(),
    };
    let desks = known.desks().map(|space| DeskDay { space: space.clone(), taken: taken(space.id, held, viewer) });
    CentreDay {
        centre: known.id.clone(),
        centre_name: known.name.clone(),
        date,
        today: known.date_at(now),
        now,
        open,
        closed,
        half_hours,
        desks: desks.collect(),
        others: known.spaces.iter().filter(|space| space.kind != SpaceKind::Desk).cloned().collect(),
        floor_plan: known.floor_plan.clone(),
        rules: known.rules,
        spaces_provenance: known.spaces_provenance,
    }
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

fn why_closed(
    known: &KnownCentre,
    date: NaiveDate,
    hours: &DayHours,
    half_hours: &[HalfHour],
    now: Instant,
) -> Option<DayClosed> {
    let today = known.date_at(now);
    let is_over = || !half_hours.is_empty() && half_hours.iter().all(|half| half.ends_at <= now);
    match hours {
        _ if date < today => Some(DayClosed::Past),
        _ if known.hours.is_empty() && known.hours_provenance == Provenance::ToConfirm => {
            Some(DayClosed::HoursToConfirm)
        }
        DayHours::ClosedDate(reason) => Some(DayClosed::Date { reason: reason.clone() }),
        DayHours::ClosedWeekday => Some(DayClosed::Weekday),
        DayHours::Open(_) if is_over() => Some(DayClosed::Past),
        DayHours::Open(_) if date > last_date(&known.rules, today) => Some(DayClosed::TooFarAhead),
        DayHours::Open(_) => None,
    }
}
