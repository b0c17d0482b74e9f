use super::super::testing::{day, desk, taken};
use super::*;
use contract::bookings::TakenBy;

fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

fn wish(start: &str, end: &str) -> WishedTimes {
    WishedTimes { start: Some(time(start)), end: Some(time(end)), fold: None }
}

fn written(times: Option<Times>) -> String {
    times.map_or("nothing".into(), |times| format!("{}-{}", times.first.start, times.last.end))
}

#[test]
fn before_anything_is_said_it_is_two_hours_from_the_first_half_hour_that_is_left() {
    let day = day("2026-11-30", "2026-11-30T08:40:00Z", vec![desk("A1", vec![])]);
    assert_eq!(written(choose_times(&day, WishedTimes::default())), "09:30-11:30");
}

#[test]
fn a_full_morning_is_skipped() {
    let all = taken("2026-11-30T08:00:00Z", "2026-11-30T11:00:00Z", TakenBy::Somebody);
    let day = day("2026-11-30", "2026-11-29T08:00:00Z", vec![desk("A1", vec![all])]);
    // Open 9 to 13 and 15 to 18 by the clock in Rome: from 12 on the desk is free, but only one hour is left.
    assert_eq!(written(choose_times(&day, WishedTimes::default())), "12:00-13:00");
}

#[test]
fn a_wish_is_kept_when_it_fits() {
    let day = day("2026-11-30", "2026-11-29T08:00:00Z", vec![]);
    assert_eq!(written(choose_times(&day, wish("10:00", "12:30"))), "10:00-12:30");
}

#[test]
fn a_wish_that_does_not_fit_stays_as_near_as_can_be() {
    let day = day("2026-11-30", "2026-11-29T08:00:00Z", vec![]);
    assert_eq!(written(choose_times(&day, wish("12:00", "14:00"))), "12:00-13:00");
    assert_eq!(written(choose_times(&day, wish("14:30", "16:30"))), "15:00-17:00");
    assert_eq!(written(choose_times(&day, wish("20:00", "22:00"))), "17:30-18:00");
    assert_eq!(written(choose_times(&day, wish("10:00", "09:00"))), "10:00-12:00");
}

#[test]
fn a_day_that_is_over_has_no_times() {
    let day = day("2026-11-30", "2026-11-30T17:00:00Z", vec![]);
    assert_eq!(choose_times(&day, WishedTimes::default()), None);
    assert!(possible_starts(&day).is_empty());
}

#[test]
fn of_two_equal_times_the_one_that_was_meant_is_taken() {
    let mut night = day("2027-10-31", "2027-10-01T08:00:00Z", vec![]);
    let half = |start: &str, end: &str, fold, at: &str| {
        let starts_at: contract::time::Instant = at.parse().unwrap();
        HalfHour {
            start: time(start),
            end: time(end),
            fold,
            starts_at,
            ends_at: starts_at + chrono::TimeDelta::minutes(30),
        }
    };
    night.half_hours = vec![
        half("02:30", "02:00", Some(Fold::Earlier), "2027-10-31T00:30:00Z"),
        half("02:00", "02:30", Some(Fold::Later), "2027-10-31T01:00:00Z"),
        half("02:30", "03:00", Some(Fold::Later), "2027-10-31T01:30:00Z"),
    ];
    let later = WishedTimes { start: Some(time("02:30")), end: Some(time("03:00")), fold: Some(Fold::Later) };
    let times = choose_times(&night, later).unwrap();
    assert_eq!(times.span().minutes(), 30);
    let earlier = WishedTimes { fold: Some(Fold::Earlier), ..later };
    assert_eq!(choose_times(&night, earlier).unwrap().span().minutes(), 90);
}
