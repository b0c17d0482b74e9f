use super::*;
use chrono_tz::Europe::Rome;
use proptest::prelude::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

#[test]
fn a_time_is_hh_mm() {
    assert_eq!(at("24:00").minutes(), 1440);
    for bad in ["", "9:00", "24:01", "12:60", "12:5", "+1:00", "12:00:00", "à:00"] {
        assert!(bad.parse::<TimeOfDay>().is_err(), "{bad} should be refused");
    }
}

#[test]
fn the_hour_that_the_clocks_jump_over_is_refused() {
    let day = date("2027-03-28");
    assert_eq!(resolve(&Rome, day, at("02:30"), None), Err(LocalTimeError::DoesNotExist));
    assert_eq!(resolve(&Rome, day, at("02:30"), Some(Fold::Later)), Err(LocalTimeError::DoesNotExist));
    let span = resolve_span(&Rome, day, at("01:30"), at("03:00"), None).unwrap();
    assert_eq!(span.minutes(), 30, "only half an hour passes between 01:30 and 03:00 that night");
}

#[test]
fn the_hour_that_comes_twice_asks_which() {
    let day = date("2027-10-31");
    assert_eq!(resolve(&Rome, day, at("02:30"), None), Err(LocalTimeError::Ambiguous));
    let earlier = resolve(&Rome, day, at("02:30"), Some(Fold::Earlier)).unwrap();
    let later = resolve(&Rome, day, at("02:30"), Some(Fold::Later)).unwrap();
    assert_eq!((later - earlier).num_minutes(), 60);
    let span = resolve_span(&Rome, day, at("02:30"), at("03:00"), Some(Fold::Later)).unwrap();
    assert_eq!(span.minutes(), 30);
    let span = resolve_span(&Rome, day, at("02:00"), at("02:30"), Some(Fold::Later)).unwrap();
    assert_eq!(span.minutes(), 30, "the end is the first 02:30 after the start");
}

#[test]
fn the_ends_of_time_are_refused_and_do_not_overflow() {
    for day in [NaiveDate::MIN, NaiveDate::MAX, date("1899-12-31")] {
        assert_eq!(resolve(&Rome, day, at("24:00"), None), Err(LocalTimeError::DoesNotExist), "{day}");
    }
    assert!(resolve(&Rome, date("9999-12-31"), at("24:00"), None).is_ok());
}

#[test]
fn an_end_is_after_its_start() {
    let day = date("2026-12-01");
    for (start, end) in [("10:00", "09:00"), ("10:00", "10:00")] {
        assert_eq!(resolve_span(&Rome, day, at(start), at(end), None), Err(LocalTimeError::EndNotAfterStart));
    }
}

proptest! {
    #[test]
    fn a_time_reads_back_as_written(minutes in 0u16..=1440) {
        let time = TimeOfDay::from_minutes(minutes).unwrap();
        prop_assert_eq!(time.to_string().parse::<TimeOfDay>(), Ok(time));
    }

    #[test]
    fn spans_that_share_a_cell_overlap_when_on_quarters(a in 0i64..96, la in 1i64..20, b in 0i64..96, lb in 1i64..20) {
        let at = |cell: i64| DateTime::from_timestamp(cell * CELL_SECONDS, 0).unwrap();
        let one = Span { start: at(a), end: at(a + la) };
        let two = Span { start: at(b), end: at(b + lb) };
        let share = one.cells().any(|cell| two.cells().contains(&cell));
        prop_assert_eq!(share, one.overlaps(two));
    }
}
