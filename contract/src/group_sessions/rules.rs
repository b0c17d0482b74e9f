//! The rules of planning and of registering. A page asks them while a person chooses, the server again before it writes.

use super::commands::{GroupSessionTime, LocalMoment};
use super::status::RegistrationEvent;
use crate::appointments::on_quarter_hour;
use crate::network::{DayHours, SpaceKind, open_spans};
use crate::problem::Code;
use crate::time::{Fold, Instant, LocalTimeError, Span, resolve, resolve_span};
use chrono::{Days, TimeDelta, TimeZone};

/// How many days ahead of today a group session can be planned.
pub const GROUP_SESSION_DAYS_AHEAD: u64 = 366;

/// How many registrations a person may have to come, waiting ones too, so that some places are left for others.
pub const MOST_COMING_REGISTRATIONS: u64 = 5;

/// How long before the start a person is reminded, in hours.
pub const GROUP_REMINDER_HOURS: i64 = 24;

/// People are checked in from so many minutes before the start.
pub const GROUP_CHECK_IN_MINUTES: i64 = 30;

/// Whether a group can meet in a space of this kind.
pub fn holds_groups(kind: SpaceKind) -> bool {
    matches!(kind, SpaceKind::Room | SpaceKind::Lab)
}

/// The span of a time, or the field of it and the code that refuse it before anything else is looked at.
pub fn group_session_span<Z: TimeZone>(zone: &Z, time: &GroupSessionTime) -> Result<Span, (&'static str, Code)> {
    for (field, said) in [("time.start", time.start), ("time.end", time.end)] {
        if !on_quarter_hour(said) {
            return Err((field, Code::NotOnQuarterHour));
        }
    }
    resolve_span(zone, time.date, time.start, time.end, time.fold).map_err(|error| match error {
        LocalTimeError::DoesNotExist => ("time.start", Code::TimeDoesNotExist),
        LocalTimeError::Ambiguous => ("time.fold", Code::TimeIsAmbiguous),
        LocalTimeError::EndNotAfterStart => ("time.end", Code::EndNotAfterStart),
    })
}

/// Until when people can register: the moment that was said, or the start. Not after the start.
pub fn registering_ends<Z: TimeZone>(zone: &Z, said: Option<LocalMoment>, span: Span) -> Result<Instant, Code> {
    let Some(LocalMoment { date, time }) = said else { return Ok(span.start) };
    match resolve(zone, date, time, Some(Fold::Earlier)) {
        Ok(until) if until <= span.start => Ok(until),
        Ok(_) => Err(Code::OutOfRange),
        Err(_) => Err(Code::TimeDoesNotExist),
    }
}

/// Whether a group can meet then at all, whoever has the room: to come, not too far ahead, within opening hours.
pub fn check_group_session<Z: TimeZone>(
    zone: &Z,
    hours: &DayHours,
    time: &GroupSessionTime,
    span: Span,
    now: Instant,
) -> Result<(), Code> {
    if span.start <= now {
        return Err(Code::InThePast);
    }
    let today = now.with_timezone(zone).date_naive();
    if today.checked_add_days(Days::new(GROUP_SESSION_DAYS_AHEAD)).is_none_or(|last| time.date > last) {
        return Err(Code::TooFarAhead);
    }
    let DayHours::Open(open) = hours else {
        return Err(Code::CentreClosed);
    };
    if open_spans(zone, time.date, open).iter().any(|open| open.contains(span)) {
        Ok(())
    } else {
        Err(Code::OutsideHours)
    }
}

/// Whether one can still register. Staff can until the end: who stands at the door is let in.
pub fn check_registering(span: Span, register_until: Instant, by_staff: bool, now: Instant) -> Result<(), Code> {
    let until = if by_staff { span.end } else { register_until.min(span.start) };
    if now < until { Ok(()) } else { Err(Code::RegistrationClosed) }
}

/// Whether an event fits the clock: what has begun is neither given up nor gets people from the list, and people arrive
/// shortly before the start at the earliest.
pub fn fits_clock(event: RegistrationEvent, span: Span, now: Instant) -> Result<(), Code> {
    let has_begun = span.start <= now;
    let is_too_early = now < span.start - TimeDelta::minutes(GROUP_CHECK_IN_MINUTES);
    match event {
        RegistrationEvent::CheckIn if is_too_early => Err(Code::TooEarlyToCheckIn),
        RegistrationEvent::Promote | RegistrationEvent::Cancel | RegistrationEvent::CallOff if has_begun => {
            Err(Code::WrongStatus)
        }
        _ => Ok(()),
    }
}
