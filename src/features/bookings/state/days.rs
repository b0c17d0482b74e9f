//! Which days can be booked at a centre, before the server is asked about one of them.

use chrono::NaiveDate;
use contract::bookings::{CentreDay, Floor, last_date};
use contract::network::{Centre, DayHours, hours_on};
use contract::time::{ITALY, Instant, Italy};

/// The first and the last day that the centre's rules allow.
pub fn bookable_range(centre: &Centre) -> (NaiveDate, NaiveDate) {
    (centre.today, last_date(&centre.rules, centre.today))
}

/// The days of the range on which the centre is closed.
pub fn closed_days(centre: &Centre) -> Vec<NaiveDate> {
    days(centre).filter(|day| !is_open(centre, *day)).collect()
}

/// The first open day after `day`, or from `day` on with `inclusive`.
pub fn next_open_day(centre: &Centre, day: NaiveDate, inclusive: bool) -> Option<NaiveDate> {
    days(centre).find(|other| (*other > day || inclusive && *other == day) && is_open(centre, *other))
}

/// The floor on a day as far as this device can know it: when the centre is open and which desks it has, and nothing of
/// who holds them. Nothing for a centre whose clock the device does not know.
pub fn worked_out_day(centre: &Centre, day: NaiveDate, now: Instant) -> Option<CentreDay> {
    (centre.zone == ITALY).then(|| Floor::from(centre).on(&Italy, day, now))
}

fn days(centre: &Centre) -> impl Iterator<Item = NaiveDate> {
    let (first, last) = bookable_range(centre);
    first.iter_days().take_while(move |day| *day <= last)
}

fn is_open(centre: &Centre, day: NaiveDate) -> bool {
    matches!(hours_on(&centre.hours, &centre.closures, day), DayHours::Open(_))
}

#[cfg(test)]
mod tests {
    use super::super::testing::centre;
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn after_friday_comes_monday_and_after_a_closure_the_day_after() {
        // Open from Monday to Friday, closed on Monday the 30th; today is Friday.
        let centre = centre("2026-11-27", &["2026-11-30"]);
        assert_eq!(next_open_day(&centre, centre.today, true), Some(centre.today));
        assert_eq!(next_open_day(&centre, centre.today, false), Some(date("2026-12-01")));
        assert_eq!(next_open_day(&centre, date("2027-12-01"), false), None);
    }

    #[test]
    fn a_day_is_worked_out_by_the_clock_of_the_centre() {
        let centre = centre("2026-11-27", &[]);
        let now = "2026-11-27T10:10:00Z".parse().unwrap();
        let day = worked_out_day(&centre, date("2026-11-27"), now).unwrap();
        let starts: Vec<_> = day.starts().map(|half| half.start.to_string()).collect();
        assert_eq!(starts, ["11:00", "11:30", "12:00", "12:30"]);
        assert_eq!(worked_out_day(&elsewhere(centre), date("2026-11-27"), now), None);
    }

    fn elsewhere(centre: Centre) -> Centre {
        Centre { zone: "Europe/Lisbon".into(), ..centre }
    }

    #[test]
    fn closed_days_are_within_the_range() {
        let centre = centre("2026-11-27", &["2026-11-30"]);
        let closed = closed_days(&centre);
        assert_eq!(closed[..3], [date("2026-11-28"), date("2026-11-29"), date("2026-11-30")]);
        assert!(closed.iter().all(|day| *day <= bookable_range(&centre).1));
    }
}
