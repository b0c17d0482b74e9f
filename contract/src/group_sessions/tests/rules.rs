use super::*;
use crate::problem::Code;
use chrono::TimeDelta;
use chrono_tz::Europe::Rome;

#[test]
fn each_bad_time_names_its_field() {
    let on = |date: &str, time: GroupSessionTime| GroupSessionTime { date: date.parse().unwrap(), ..time };
    let cases = [
        (time("09:10", "11:00"), "time.start", Code::NotOnQuarterHour),
        (time("09:00", "11:10"), "time.end", Code::NotOnQuarterHour),
        (time("11:00", "09:00"), "time.end", Code::EndNotAfterStart),
        (on("2027-03-28", time("02:30", "04:00")), "time.start", Code::TimeDoesNotExist),
        (on("2027-10-31", time("02:30", "04:00")), "time.fold", Code::TimeIsAmbiguous),
    ];
    for (time, field, code) in cases {
        assert_eq!(group_session_span(&Rome, &time), Err((field, code)), "{time:?}");
    }
    assert_eq!(group_session_span(&Rome, &time("09:15", "11:00")), Ok(span("09:15", "11:00")));
}

#[test]
fn a_group_meets_within_opening_hours_and_not_long_ago() {
    let now = instant("2026-11-20T08:00:00Z");
    let check = |hours: &DayHours, time: GroupSessionTime, now| {
        check_group_session(&Rome, hours, &time, group_session_span(&Rome, &time).unwrap(), now)
    };
    let open = open("08:00", "13:00");
    assert_eq!(check(&open, time("08:00", "13:00"), now), Ok(()));
    assert_eq!(check(&open, time("12:00", "13:15"), now), Err(Code::OutsideHours));
    assert_eq!(check(&DayHours::ClosedWeekday, time("09:00", "10:00"), now), Err(Code::CentreClosed));
    assert_eq!(check(&open, time("09:00", "10:00"), span("09:00", "10:00").start), Err(Code::InThePast));
    assert_eq!(check(&open, time("09:00", "10:00"), instant("2025-11-01T08:00:00Z")), Err(Code::TooFarAhead));
}

#[test]
fn registering_ends_at_the_start_at_the_latest() {
    let span = span("09:00", "11:00");
    let until = |date: &str, time: &str| {
        let said = LocalMoment { date: date.parse().unwrap(), time: time.parse().unwrap() };
        registering_ends(&Rome, Some(said), span)
    };
    assert_eq!(registering_ends(&Rome, None, span), Ok(span.start));
    assert_eq!(until("2026-11-30", "18:00"), Ok(instant("2026-11-30T17:00:00Z")));
    assert_eq!(until(DAY, "09:00"), Ok(span.start));
    assert_eq!(until(DAY, "09:15"), Err(Code::OutOfRange));

    let closes = instant("2026-11-30T17:00:00Z");
    let before = closes - TimeDelta::seconds(1);
    assert_eq!(check_registering(span, closes, false, before), Ok(()));
    assert_eq!(check_registering(span, closes, false, closes), Err(Code::RegistrationClosed));
    assert_eq!(check_registering(span, closes, true, span.start), Ok(()), "staff let in who stands at the door");
    assert_eq!(check_registering(span, closes, true, span.end), Err(Code::RegistrationClosed));
}

#[test]
fn what_has_begun_is_not_given_up_and_nobody_arrives_hours_before() {
    let span = span("09:00", "11:00");
    let before = span.start - TimeDelta::seconds(1);
    for event in [RegistrationEvent::Cancel, RegistrationEvent::CallOff, RegistrationEvent::Promote] {
        assert_eq!(fits_clock(event, span, before), Ok(()));
        assert_eq!(fits_clock(event, span, span.start), Err(Code::WrongStatus), "{event:?}");
    }
    let opens = span.start - TimeDelta::minutes(GROUP_CHECK_IN_MINUTES);
    let early = opens - TimeDelta::seconds(1);
    assert_eq!(fits_clock(RegistrationEvent::CheckIn, span, early), Err(Code::TooEarlyToCheckIn));
    assert_eq!(fits_clock(RegistrationEvent::CheckIn, span, opens), Ok(()));
    assert_eq!(fits_clock(RegistrationEvent::CheckIn, span, span.end), Ok(()), "it can be put right");
}
