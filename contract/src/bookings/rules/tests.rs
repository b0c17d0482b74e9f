use super::*;
use crate::ids::SpaceId;
use crate::network::WeekHours;
use chrono_tz::Europe::Rome;
use proptest::prelude::*;

const MONDAY: &str = "2026-11-30";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

fn range(opens: &str, closes: &str) -> OpeningRange {
    OpeningRange { opens: at(opens), closes: at(closes) }
}

fn slot(day: &str, start: &str, end: &str) -> Slot {
    Slot { space: SpaceId(uuid::Uuid::nil()), date: date(day), start: at(start), end: at(end), fold: None }
}

fn check(day: &str, start: &str, end: &str, now: &str) -> Result<(), Code> {
    let span = slot_span(&Rome, &slot(day, start, end))?;
    let week = WeekHours::weekdays(&[range("08:30", "13:00"), range("15:00", "18:00")]);
    let hours = crate::network::hours_on(&week, &[], date(day));
    check_span(&Rome, &BookingRules::default(), &hours, date(day), span, now.parse().unwrap())
}

#[test]
fn each_rule_refuses_with_its_own_code() {
    let now = "2026-11-30T08:00:00Z"; // 09:00 in Matera
    let cases = [
        (MONDAY, "09:30", "11:00", Ok(())),
        (MONDAY, "09:00", "10:00", Ok(())),
        (MONDAY, "08:30", "10:00", Err(Code::InThePast)),
        (MONDAY, "09:15", "10:00", Err(Code::NotOnHalfHour)),
        (MONDAY, "11:00", "10:00", Err(Code::EndNotAfterStart)),
        (MONDAY, "12:00", "16:00", Err(Code::OutsideHours)),
        (MONDAY, "17:30", "18:30", Err(Code::OutsideHours)),
        ("2026-11-29", "10:00", "11:00", Err(Code::InThePast)),
        ("2026-12-05", "10:00", "11:00", Err(Code::CentreClosed)),
        ("2026-12-30", "10:00", "11:00", Ok(())),
        ("2026-12-31", "10:00", "11:00", Err(Code::TooFarAhead)),
        ("2027-03-28", "02:30", "03:00", Err(Code::TimeDoesNotExist)),
        ("2027-10-31", "02:30", "03:00", Err(Code::TimeIsAmbiguous)),
    ];
    for (day, start, end, expected) in cases {
        assert_eq!(check(day, start, end, now), expected, "{day} {start}-{end}");
    }
}

#[test]
fn the_half_hour_that_runs_can_still_be_had() {
    assert_eq!(check(MONDAY, "09:00", "10:00", "2026-11-30T08:29:00Z"), Ok(()));
    assert_eq!(check(MONDAY, "09:00", "10:00", "2026-11-30T08:30:00Z"), Err(Code::InThePast));
}

#[test]
fn too_short_and_too_long_are_told_apart() {
    let rules = BookingRules { shortest_minutes: 60, longest_minutes: 120, ..BookingRules::default() };
    let hours = DayHours::Open(vec![range("08:00", "18:00")]);
    let now = "2026-11-23T08:00:00Z".parse().unwrap();
    let check = |start, end| {
        let span = slot_span(&Rome, &slot(MONDAY, start, end)).unwrap();
        check_span(&Rome, &rules, &hours, date(MONDAY), span, now)
    };
    assert_eq!(check("09:00", "09:30"), Err(Code::BookingTooShort));
    assert_eq!(check("09:00", "12:00"), Err(Code::BookingTooLong));
    assert_eq!(check("09:00", "11:00"), Ok(()));
}

#[test]
fn the_night_of_the_clocks_has_no_hour_twice_without_saying_which() {
    let open = [range("00:00", "04:00")];
    let spring: Vec<_> =
        half_hours(&Rome, date("2027-03-28"), &open).iter().map(|half| half.start.to_string()).collect();
    assert_eq!(spring, ["00:00", "00:30", "01:00", "01:30", "03:00", "03:30"]);
    let autumn = half_hours(&Rome, date("2027-10-31"), &open);
    let twice: Vec<_> = autumn.iter().filter(|half| half.start == at("02:30")).map(|half| half.fold).collect();
    assert_eq!(twice, [Some(Fold::Earlier), Some(Fold::Later)]);
    assert_eq!(autumn.len(), 10);
}

#[test]
fn a_late_booking_is_not_released_at_once() {
    let rules = BookingRules::default();
    let span = slot_span(&Rome, &slot(MONDAY, "09:00", "11:00")).unwrap();
    let booked_at: Instant = "2026-11-30T08:20:00Z".parse().unwrap();
    assert_eq!(rules.release_at(span, booked_at), "2026-11-30T08:50:00Z".parse::<Instant>().unwrap());
    let early: Instant = "2026-11-29T08:20:00Z".parse().unwrap();
    assert_eq!(rules.release_at(span, early), "2026-11-30T08:30:00Z".parse::<Instant>().unwrap());
}

#[test]
fn rules_that_make_no_sense_name_the_field() {
    let rules = BookingRules { shortest_minutes: 120, longest_minutes: 60, per_day: 0, ..BookingRules::default() };
    let fields: Vec<_> = rules.check().unwrap_err().into_iter().map(|error| error.field).collect();
    assert_eq!(fields, ["rules.longest_minutes", "rules.per_day"]);
}

proptest! {
    /// Whatever the day, each half hour that the page offers is one that the server accepts.
    #[test]
    fn an_offered_half_hour_is_a_valid_slot(days in 0u64..800, opens in 0u16..47, length in 1u16..48) {
        let day = date("2026-11-23") + Days::new(days);
        let closes = (opens + length).min(48);
        let range = OpeningRange {
            opens: TimeOfDay::from_minutes(opens * 30).unwrap(),
            closes: TimeOfDay::from_minutes(closes * 30).unwrap(),
        };
        let hours = DayHours::Open(vec![range]);
        let rules = BookingRules { days_ahead: 365, ..BookingRules::default() };
        for half in half_hours(&Rome, day, &[range]) {
            let slot = Slot { space: SpaceId(uuid::Uuid::nil()), date: day, start: half.start, end: half.end, fold: half.fold };
            if half.end <= half.start {
                continue; // the half hour over which the clocks go back ends at an earlier time
            }
            let span = slot_span(&Rome, &slot);
            let night_of_the_clocks = span.is_ok_and(|span| span.minutes() != 30);
            if !night_of_the_clocks {
                let span = span.unwrap();
                prop_assert_eq!(span.start, half.starts_at);
                prop_assert_eq!(check_span(&Rome, &rules, &hours, day, span, span.start), Ok(()));
            }
        }
    }
}
