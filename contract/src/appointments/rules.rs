//! The rules of an appointment's time. The page asks them while a person chooses, the server again before it writes.

use super::commands::AppointmentSlot;
use super::free_starts::span_from;
use super::ranges::AppointmentRange;
use super::reasons::AppointmentReason;
use super::status::AppointmentEvent;
use crate::network::{DayHours, open_spans};
use crate::problem::Code;
use crate::time::{Fold, Instant, LocalTimeError, Span, TimeOfDay, resolve, resolve_span};
use chrono::{Days, NaiveDate, TimeZone};

/// How many days ahead of today an appointment can be booked.
pub const APPOINTMENT_DAYS_AHEAD: u64 = 60;

/// How many days `GET /centres/{centre}/appointment-slots` shows at once.
pub const SLOT_DAYS: u64 = 7;

/// How many appointments a person may have to come, so that some are left for others.
pub const MOST_COMING: u64 = 3;

/// How long before the start a person is reminded, in hours.
pub const REMINDER_HOURS: i64 = 24;

/// Whether it is a full hour or a quarter of one.
pub fn on_quarter_hour(time: TimeOfDay) -> bool {
    time.minutes().is_multiple_of(15)
}

/// The last date that can be booked.
pub fn last_appointment_date(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(APPOINTMENT_DAYS_AHEAD)).unwrap_or(today)
}

/// The moment of a local start on a quarter of an hour, or the code that refuses it before anything else is looked at.
pub fn start_at<Z: TimeZone>(zone: &Z, date: NaiveDate, start: TimeOfDay, fold: Option<Fold>) -> Result<Instant, Code> {
    if !on_quarter_hour(start) {
        return Err(Code::NotOnQuarterHour);
    }
    resolve(zone, date, start, fold).map_err(|error| match error {
        LocalTimeError::Ambiguous => Code::TimeIsAmbiguous,
        LocalTimeError::DoesNotExist | LocalTimeError::EndNotAfterStart => Code::TimeDoesNotExist,
    })
}

/// The span of a slot, or the code that refuses it before anything else is looked at.
pub fn appointment_span<Z: TimeZone>(
    zone: &Z,
    slot: &AppointmentSlot,
    reason: AppointmentReason,
) -> Result<Span, Code> {
    start_at(zone, slot.date, slot.start, slot.fold).map(|starts_at| span_from(starts_at, reason))
}

/// Whether anything can be booked in a span of a local date, whoever is taken: to come, not too far ahead, within opening
/// hours.
pub fn check_open<Z: TimeZone>(
    zone: &Z,
    hours: &DayHours,
    date: NaiveDate,
    span: Span,
    now: Instant,
) -> Result<(), Code> {
    if span.start <= now {
        return Err(Code::InThePast);
    }
    if date > last_appointment_date(now.with_timezone(zone).date_naive()) {
        return Err(Code::TooFarAhead);
    }
    let DayHours::Open(open) = hours else {
        return Err(Code::CentreClosed);
    };
    match open_spans(zone, date, open).iter().any(|open| open.contains(span)) {
        true => Ok(()),
        false => Err(Code::OutsideHours),
    }
}

/// Whether an appointment is offered at all, whoever is taken: to come, not too far ahead, within opening hours and
/// within a range of the counsellor, for this reason and in this way.
pub fn check_offered<Z: TimeZone>(
    zone: &Z,
    hours: &DayHours,
    ranges: &[AppointmentRange],
    slot: &AppointmentSlot,
    reason: AppointmentReason,
    now: Instant,
) -> Result<Span, Code> {
    let span = appointment_span(zone, slot, reason)?;
    check_open(zone, hours, slot.date, span, now)?;
    let receives = |range: &&AppointmentRange| {
        let is_meant = range.counsellor == slot.counsellor && range.days.contains(slot.date);
        let suits = range.reasons.contains(&reason) && range.ways.contains(&slot.way);
        let times = || resolve_span(zone, slot.date, range.from, range.to, Some(Fold::Earlier));
        is_meant && suits && times().is_ok_and(|times| times.contains(span))
    };
    if ranges.iter().any(|range| receives(&range)) { Ok(span) } else { Err(Code::NotOffered) }
}

/// Whether an event fits the clock: what has begun is neither moved nor given up, and only what has begun has an
/// outcome.
pub fn fits_clock(event: AppointmentEvent, span: Span, now: Instant) -> Result<(), Code> {
    let has_begun = span.start <= now;
    match event {
        AppointmentEvent::Close(_) if !has_begun => Err(Code::TooEarlyForOutcome),
        AppointmentEvent::Move | AppointmentEvent::Cancel | AppointmentEvent::CallOff if has_begun => {
            Err(Code::WrongStatus)
        }
        _ => Ok(()),
    }
}
