//! The rules of booking a desk. The page asks them while a person chooses, the server again before it writes.

use super::blocks::BlockSpace;
use super::types::{CentreDay, DeskDay, HalfHour, Slot};
use crate::network::{DayHours, LONGEST_REASON, OpeningRange, SpaceFeature, open_spans};
use crate::problem::{Code, FieldError};
use crate::time::{Fold, Instant, LocalTimeError, Span, TimeOfDay, resolve, resolve_span};
use chrono::{Days, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// A person can check in from so many minutes before the start.
pub const EARLY_CHECK_IN_MINUTES: i64 = 15;

/// A booking of today may start up to so many minutes ago: the half hour that is running can still be had.
pub const LATE_START_MINUTES: i64 = 29;

/// How desks are booked at a centre; set by its operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BookingRules {
    /// How many days ahead of today, 0 (only today) to 365.
    pub days_ahead: u16,
    /// The shortest booking in minutes, a multiple of 30 from 30 on.
    pub shortest_minutes: u16,
    /// The longest booking in minutes, a multiple of 30 up to 1,440.
    pub longest_minutes: u16,
    /// How many bookings a person may have on one day, 1 to 10.
    pub per_day: u16,
    /// Minutes after the start at which an unused booking is given back, 5 to 240.
    pub release_after_minutes: u16,
}

impl Default for BookingRules {
    fn default() -> Self {
        Self { days_ahead: 30, shortest_minutes: 30, longest_minutes: 480, per_day: 2, release_after_minutes: 30 }
    }
}

impl BookingRules {
    /// Each field that is refused.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let half_hours = |minutes: u16| minutes.is_multiple_of(30) && (30..=1440).contains(&minutes);
        let checks = [
            ("days_ahead", self.days_ahead <= 365),
            ("shortest_minutes", half_hours(self.shortest_minutes)),
            ("longest_minutes", half_hours(self.longest_minutes) && self.longest_minutes >= self.shortest_minutes),
            ("per_day", (1..=10).contains(&self.per_day)),
            ("release_after_minutes", (5..=240).contains(&self.release_after_minutes)),
        ];
        let errors: Vec<_> = checks
            .into_iter()
            .filter(|(_, fine)| !fine)
            .map(|(field, _)| FieldError::new(&format!("rules.{field}"), Code::OutOfRange))
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// From when on one can check in.
    pub fn check_in_from(&self, starts_at: Instant) -> Instant {
        starts_at - TimeDelta::minutes(EARLY_CHECK_IN_MINUTES)
    }

    /// When an unused booking is given back. Counted from when it was made if that is later, never past its end.
    pub fn release_at(&self, span: Span, booked_at: Instant) -> Instant {
        let from = span.start.max(booked_at);
        (from + TimeDelta::minutes(i64::from(self.release_after_minutes))).min(span.end)
    }
}

/// The span of a slot, or the code that refuses it before anything else is looked at.
pub fn slot_span<Z: TimeZone>(zone: &Z, slot: &Slot) -> Result<Span, Code> {
    if !slot.start.on_half_hour() || !slot.end.on_half_hour() {
        return Err(Code::NotOnHalfHour);
    }
    resolve_span(zone, slot.date, slot.start, slot.end, slot.fold).map_err(|error| match error {
        LocalTimeError::DoesNotExist => Code::TimeDoesNotExist,
        LocalTimeError::Ambiguous => Code::TimeIsAmbiguous,
        LocalTimeError::EndNotAfterStart => Code::EndNotAfterStart,
    })
}

/// Whether a span may be booked at all, whoever else holds what.
pub fn check_span<Z: TimeZone>(
    zone: &Z,
    rules: &BookingRules,
    hours: &DayHours,
    date: NaiveDate,
    span: Span,
    now: Instant,
) -> Result<(), Code> {
    let today = now.with_timezone(zone).date_naive();
    if span.start + TimeDelta::minutes(LATE_START_MINUTES) < now || span.end <= now {
        return Err(Code::InThePast);
    }
    if date > last_date(rules, today) {
        return Err(Code::TooFarAhead);
    }
    let DayHours::Open(ranges) = hours else {
        return Err(Code::CentreClosed);
    };
    if !open_spans(zone, date, ranges).iter().any(|open| open.contains(span)) {
        return Err(Code::OutsideHours);
    }
    if span.minutes() < i64::from(rules.shortest_minutes) {
        return Err(Code::BookingTooShort);
    }
    if span.minutes() > i64::from(rules.longest_minutes) {
        return Err(Code::BookingTooLong);
    }
    Ok(())
}

/// The last date that can be booked.
pub fn last_date(rules: &BookingRules, today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(u64::from(rules.days_ahead))).unwrap_or(today)
}

/// The half hours of a day within opening hours, in order. A local time that does not exist is left out, one that
/// comes twice is there twice.
pub fn half_hours<Z: TimeZone>(zone: &Z, date: NaiveDate, ranges: &[OpeningRange]) -> Vec<HalfHour> {
    let half_hour = TimeDelta::minutes(30);
    let local = |at: Instant| {
        let time = at.with_timezone(zone).time();
        let minutes = chrono::Timelike::num_seconds_from_midnight(&time) / 60;
        u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok())
    };
    let mut found = Vec::new();
    for span in open_spans(zone, date, ranges) {
        let mut at = span.start;
        while at + half_hour <= span.end {
            if let (Some(start), Some(end)) = (local(at), local(at + half_hour)) {
                let end = if end.minutes() == 0 { TimeOfDay::from_minutes(24 * 60).unwrap_or(end) } else { end };
                let fold = fold_of(zone, date, start, at);
                found.push(HalfHour { start, end, fold, starts_at: at, ends_at: at + half_hour });
            }
            at += half_hour;
        }
    }
    found
}

/// Which of two equal local times an instant is; nothing when the local time is unique.
pub fn fold_of<Z: TimeZone>(zone: &Z, date: NaiveDate, time: TimeOfDay, at: Instant) -> Option<Fold> {
    match resolve(zone, date, time, None) {
        Err(LocalTimeError::Ambiguous) => {
            let earlier = resolve(zone, date, time, Some(Fold::Earlier)).ok()?;
            Some(if earlier == at.with_timezone(&Utc) { Fold::Earlier } else { Fold::Later })
        }
        _ => None,
    }
}

impl BlockSpace {
    /// Each field that is refused, before the centre's clock is asked.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let code = if self.reason.chars().count() > LONGEST_REASON {
            Code::TooLong
        } else if self.reason.chars().any(char::is_control) {
            Code::BadFormat
        } else {
            return Ok(());
        };
        Err(vec![FieldError::new("reason", code)])
    }
}

impl DeskDay {
    /// Whether nobody holds any of the span.
    pub fn is_free(&self, span: Span) -> bool {
        !self.taken.iter().any(|taken| span.overlaps(Span { start: taken.starts_at, end: taken.ends_at }))
    }

    /// Whether the desk has each of the features.
    pub fn has_all(&self, features: &[SpaceFeature]) -> bool {
        features.iter().all(|feature| self.space.features.contains(feature))
    }
}

impl CentreDay {
    /// The half hours at which a booking can still start.
    pub fn starts(&self) -> impl Iterator<Item = &HalfHour> {
        let late = TimeDelta::minutes(LATE_START_MINUTES);
        self.half_hours.iter().filter(move |half| half.starts_at + late >= self.now && half.ends_at > self.now)
    }

    /// The ends that a booking from `start` can have: unbroken opening hours, within the shortest and longest.
    pub fn ends(&self, start: &HalfHour) -> Vec<HalfHour> {
        let mut ends = Vec::new();
        let mut until = start.starts_at;
        for half in self.half_hours.iter().filter(|half| half.starts_at >= start.starts_at) {
            if half.starts_at != until {
                break;
            }
            until = half.ends_at;
            let minutes = (until - start.starts_at).num_minutes();
            if minutes > i64::from(self.rules.longest_minutes) {
                break;
            }
            if minutes >= i64::from(self.rules.shortest_minutes) {
                ends.push(*half);
            }
        }
        ends
    }
}

#[cfg(test)]
mod tests;
