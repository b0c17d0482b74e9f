//! The starts at which an appointment is free: the ranges of a day, within opening hours, minus what is taken.

use super::commands::AppointmentSlot;
use super::ranges::AppointmentRange;
use super::reasons::{AppointmentReason, AppointmentWay};
use crate::bookings::fold_of;
use crate::ids::{CentreId, PersonId, SpaceId};
use crate::network::{DayHours, open_spans};
use crate::time::{CELL_SECONDS, Fold, Instant, Span, TimeOfDay, resolve_span};
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Timelike, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A start at which a counsellor is free, and what fits from it on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FreeStart {
    /// With whom.
    pub counsellor: PersonId,
    /// The local date.
    pub date: NaiveDate,
    /// The local start.
    pub start: TimeOfDay,
    /// Which one, when the local time comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// What fits in person: an interview room is free for it. May be empty.
    pub in_person: Vec<AppointmentReason>,
    /// What fits by phone. May be empty.
    pub phone: Vec<AppointmentReason>,
}

impl FreeStart {
    /// Whether an appointment of this reason fits in this way.
    pub fn fits(&self, reason: AppointmentReason, way: AppointmentWay) -> bool {
        self.reasons(way).contains(&reason)
    }

    /// What fits in this way.
    pub fn reasons(&self, way: AppointmentWay) -> &[AppointmentReason] {
        match way {
            AppointmentWay::InPerson => &self.in_person,
            AppointmentWay::Phone => &self.phone,
        }
    }

    /// What to book.
    pub fn slot(&self, centre: &CentreId, way: AppointmentWay) -> AppointmentSlot {
        let Self { counsellor, date, start, fold, .. } = *self;
        AppointmentSlot { centre: centre.clone(), counsellor, way, date, start, fold }
    }
}

/// Somebody or something that is not free for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy<T> {
    /// Who or what.
    pub who: T,
    /// When.
    pub span: Span,
}

/// What the free starts of a centre depend on. What is taken may reach further than the days that are looked at.
#[derive(Clone, Copy, Debug)]
pub struct Offering<'a> {
    /// The ranges in which its counsellors receive.
    pub ranges: &'a [AppointmentRange],
    /// When counsellors are somewhere already.
    pub counsellors: &'a [Busy<PersonId>],
    /// Its interview rooms.
    pub rooms: &'a [SpaceId],
    /// When these are taken or blocked.
    pub rooms_taken: &'a [Busy<SpaceId>],
    /// The moment: what has begun is no longer free.
    pub now: Instant,
}

/// The free starts of a day, by start, then counsellor.
pub fn free_starts<Z: TimeZone>(
    zone: &Z,
    offering: &Offering<'_>,
    hours: &DayHours,
    date: NaiveDate,
) -> Vec<FreeStart> {
    let DayHours::Open(open) = hours else { return Vec::new() };
    let open = open_spans(zone, date, open);
    let mut found = BTreeMap::new();
    for range in offering.ranges.iter().filter(|range| range.days.contains(date)) {
        // In the night when the clocks change a range may have no such bound: then it offers nothing.
        let Ok(times) = resolve_span(zone, date, range.from, range.to, Some(Fold::Earlier)) else { continue };
        let turn = Turn::new(offering, &open, range, times);
        for starts_at in quarters(times).filter(|starts_at| *starts_at > offering.now) {
            let Some(start) = local_time(zone, starts_at) else { continue };
            let (in_person, phone) =
                (turn.fitting(starts_at, AppointmentWay::InPerson), turn.fitting(starts_at, AppointmentWay::Phone));
            if in_person.is_empty() && phone.is_empty() {
                continue;
            }
            let (counsellor, fold) = (range.counsellor, fold_of(zone, date, start, starts_at));
            let free = FreeStart { counsellor, date, start, fold, starts_at, in_person, phone };
            found.entry((starts_at, counsellor)).and_modify(|known| join(known, &free)).or_insert(free);
        }
    }
    found.into_values().collect()
}

/// A range on one day, with what is taken in it.
struct Turn<'a> {
    open: &'a [Span],
    range: &'a AppointmentRange,
    times: Span,
    counsellor_busy: Vec<Span>,
    /// For each room.
    rooms_taken: Vec<Vec<Span>>,
}

impl<'a> Turn<'a> {
    fn new(offering: &Offering<'_>, open: &'a [Span], range: &'a AppointmentRange, times: Span) -> Self {
        Self {
            open,
            range,
            times,
            counsellor_busy: busy_spans(offering.counsellors, range.counsellor, times),
            rooms_taken: offering.rooms.iter().map(|room| busy_spans(offering.rooms_taken, *room, times)).collect(),
        }
    }

    /// What fits from a moment on, in this way.
    fn fitting(&self, starts_at: Instant, way: AppointmentWay) -> Vec<AppointmentReason> {
        let fits = |reason: &AppointmentReason| {
            let wanted = span_from(starts_at, *reason);
            let is_open = || self.open.iter().any(|open| open.contains(wanted));
            self.range.reasons.contains(reason) && self.times.contains(wanted) && is_open() && self.has(way, wanted)
        };
        if self.range.ways.contains(&way) {
            AppointmentReason::ALL.into_iter().filter(fits).collect()
        } else {
            Vec::new()
        }
    }

    fn has(&self, way: AppointmentWay, wanted: Span) -> bool {
        let is_free = |taken: &[Span]| !taken.iter().any(|taken| taken.overlaps(wanted));
        let has_room = || self.rooms_taken.iter().any(|taken| is_free(taken));
        is_free(&self.counsellor_busy) && (way == AppointmentWay::Phone || has_room())
    }
}

/// When one of many is taken during some time.
pub(crate) fn busy_spans<T: Copy + PartialEq>(busy: &[Busy<T>], who: T, times: Span) -> Vec<Span> {
    busy.iter().filter(|busy| busy.who == who && busy.span.overlaps(times)).map(|busy| busy.span).collect()
}

/// The span of an appointment from its first moment on.
pub fn span_from(starts_at: Instant, reason: AppointmentReason) -> Span {
    Span { start: starts_at, end: starts_at + TimeDelta::minutes(i64::from(reason.minutes())) }
}

/// The moments of a span that fall on a quarter of an hour.
pub(crate) fn quarters(span: Span) -> impl Iterator<Item = Instant> {
    span.cells().filter_map(|cell| DateTime::from_timestamp(cell * CELL_SECONDS, 0))
}

/// The time of the day by the clock on the wall.
pub(crate) fn local_time<Z: TimeZone>(zone: &Z, at: Instant) -> Option<TimeOfDay> {
    let minutes = at.with_timezone(zone).time().num_seconds_from_midnight() / 60;
    u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok())
}

/// What fits in either of two ranges of the same counsellor.
fn join(known: &mut FreeStart, other: &FreeStart) {
    for (mine, theirs) in [(&mut known.in_person, &other.in_person), (&mut known.phone, &other.phone)] {
        mine.extend(theirs.iter().filter(|reason| !mine.contains(reason)).copied().collect::<Vec<_>>());
        mine.sort_unstable();
    }
}
