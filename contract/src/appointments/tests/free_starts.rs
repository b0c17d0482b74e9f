use super::*;
use AppointmentReason::{Cv, Inclusion, Orientation, Traineeship};

fn starts(free: &[FreeStart]) -> Vec<String> {
    free.iter().map(|start| start.start.to_string()).collect()
}

#[test]
fn a_range_is_cut_into_quarters_as_far_as_a_reason_fits() {
    let free = free(&[range(ANNA, "09:00", "10:00")], &[], &[]);
    assert_eq!(starts(&free), ["09:00", "09:15", "09:30"]);
    assert_eq!(free[0].in_person, [Orientation, Cv, Traineeship, Inclusion]);
    assert_eq!(free[1].in_person, [Cv, Traineeship]);
    assert_eq!(free[2].phone, [Cv]);
}

#[test]
fn what_the_counsellor_has_already_is_not_free() {
    let busy = Busy { who: ANNA, span: span("09:30", "10:00") };
    let ranges = [range(ANNA, "09:00", "10:30"), range(BRUNO, "09:00", "09:30")];
    let free = free(&ranges, &[busy], &[]);
    let of = |who| free.iter().filter(|start| start.counsellor == who).cloned().collect::<Vec<_>>();
    assert_eq!(starts(&of(ANNA)), ["09:00", "10:00"]);
    assert_eq!(of(ANNA)[0].phone, [Cv]);
    assert_eq!(starts(&of(BRUNO)), ["09:00"]);
}

#[test]
fn without_a_room_only_the_phone_is_left() {
    let taken = Busy { who: ROOM, span: span("09:00", "09:30") };
    let free = free(&[range(ANNA, "09:00", "10:00")], &[], &[taken]);
    assert_eq!((free[0].in_person.len(), free[0].phone.len()), (0, 4));
    assert_eq!(free[2].in_person, [Cv], "the room is free again at half past");
}

#[test]
fn the_door_must_be_open_and_the_time_to_come() {
    let ranges = [range(ANNA, "07:00", "14:00")];
    let found = free(&ranges, &[], &[]);
    assert_eq!(starts(&found).first().map(String::as_str), Some("08:00"));
    assert_eq!(starts(&found).last().map(String::as_str), Some("12:30"));
    let now = span("12:15", "13:00").start;
    let offering = Offering { ranges: &ranges, counsellors: &[], rooms: &[ROOM], rooms_taken: &[], now };
    let late = free_starts(&chrono_tz::Europe::Rome, &offering, &open("08:00", "13:00"), date(DAY));
    assert_eq!(starts(&late), ["12:30"]);
    let closed = free_starts(&chrono_tz::Europe::Rome, &offering, &DayHours::ClosedWeekday, date(DAY));
    assert_eq!(closed, []);
}

#[test]
fn two_ranges_of_one_counsellor_are_one_start() {
    let only =
        |reason, way| AppointmentRange { reasons: vec![reason], ways: vec![way], ..range(ANNA, "09:00", "09:30") };
    let ranges = [only(Cv, AppointmentWay::Phone), only(Cv, AppointmentWay::InPerson)];
    let free = free(&ranges, &[], &[]);
    assert_eq!(free.len(), 1);
    assert!(free[0].fits(Cv, AppointmentWay::Phone) && free[0].fits(Cv, AppointmentWay::InPerson));
}

#[test]
fn a_range_comes_every_seventh_day() {
    let days = RangeDays { first: date(DAY), last: date("2026-12-22"), except: vec![date("2026-12-08")] };
    for (day, expected) in
        [(DAY, true), ("2026-12-02", false), ("2026-12-08", false), ("2026-12-22", true), ("2026-12-29", false)]
    {
        assert_eq!(days.contains(date(day)), expected, "{day}");
    }
    assert!(!days.contains(date("2026-11-24")));
}

#[test]
fn the_night_of_the_clocks_offers_what_exists() {
    let night = date("2027-03-28");
    let days = RangeDays::once(night);
    let ranges = [AppointmentRange { days, ..range(ANNA, "01:00", "04:00") }];
    let now = instant("2027-03-01T08:00:00Z");
    let offering = Offering { ranges: &ranges, counsellors: &[], rooms: &[], rooms_taken: &[], now };
    let free = free_starts(&chrono_tz::Europe::Rome, &offering, &open("00:00", "24:00"), night);
    let starts = starts(&free);
    assert_eq!(starts, ["01:00", "01:15", "01:30", "01:45", "03:00", "03:15", "03:30"]);
}
