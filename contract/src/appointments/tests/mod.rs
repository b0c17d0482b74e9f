mod alternatives;
mod checks;
mod earlier;
mod free_starts;
mod rules;
mod status;

use super::*;
use crate::ids::{CentreId, PersonId, RangeId, SpaceId};
use crate::network::{DayHours, OpeningRange};
use crate::time::{Instant, Span, TimeOfDay};
use chrono::NaiveDate;
use uuid::Uuid;

pub const ANNA: PersonId = PersonId(Uuid::from_u128(1));
pub const BRUNO: PersonId = PersonId(Uuid::from_u128(2));
pub const ROOM: SpaceId = SpaceId(Uuid::from_u128(10));

/// A Tuesday.
pub const DAY: &str = "2026-12-01";

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

pub fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

/// A span of that Tuesday, by the clock of Rome in winter.
pub fn span(from: &str, to: &str) -> Span {
    let at = |time| instant(&format!("{DAY}T{time}:00+01:00"));
    Span { start: at(from), end: at(to) }
}

pub fn centre() -> CentreId {
    "cpi-matera".parse().unwrap()
}

pub fn open(from: &str, to: &str) -> DayHours {
    DayHours::Open(vec![OpeningRange { opens: time(from), closes: time(to) }])
}

/// A range of that Tuesday for every reason in both ways.
pub fn range(counsellor: PersonId, from: &str, to: &str) -> AppointmentRange {
    AppointmentRange {
        id: RangeId(Uuid::from_u128(20)),
        counsellor,
        days: RangeDays::once(date(DAY)),
        from: time(from),
        to: time(to),
        reasons: AppointmentReason::ALL.to_vec(),
        ways: AppointmentWay::ALL.to_vec(),
    }
}

pub fn slot(counsellor: PersonId, way: AppointmentWay, start: &str) -> AppointmentSlot {
    AppointmentSlot { centre: centre(), counsellor, way, date: date(DAY), start: time(start), fold: None }
}

/// What is free that Tuesday from 8 to 13, long before it.
pub fn free(
    ranges: &[AppointmentRange],
    counsellors: &[Busy<PersonId>],
    rooms_taken: &[Busy<SpaceId>],
) -> Vec<FreeStart> {
    let now = instant("2026-11-20T08:00:00Z");
    let offering = Offering { ranges, counsellors, rooms: &[ROOM], rooms_taken, now };
    free_starts(&chrono_tz::Europe::Rome, &offering, &open("08:00", "13:00"), date(DAY))
}
