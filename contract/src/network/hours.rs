//! Opening hours by weekday and closures by date, and what they say of one day.

use crate::problem::{Code, FieldError};
use crate::time::{Span, TimeOfDay, resolve};
use chrono::{Datelike, NaiveDate, TimeZone, Weekday};
use serde::{Deserialize, Serialize};

/// The most opening ranges in a day.
const MOST_RANGES: usize = 4;

/// The longest reason of a closure, in characters.
pub const LONGEST_REASON: usize = 120;

/// Open from one local time to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpeningRange {
    /// When the door opens.
    pub opens: TimeOfDay,
    /// When it closes.
    pub closes: TimeOfDay,
}

/// Opening hours by weekday; an empty day is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names of the weekdays say it")]
pub struct WeekHours {
    pub monday: Vec<OpeningRange>,
    pub tuesday: Vec<OpeningRange>,
    pub wednesday: Vec<OpeningRange>,
    pub thursday: Vec<OpeningRange>,
    pub friday: Vec<OpeningRange>,
    pub saturday: Vec<OpeningRange>,
    pub sunday: Vec<OpeningRange>,
}

/// A date on which the centre is closed whatever the weekday says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// The date.
    pub date: NaiveDate,
    /// Why, in words for the public; may be empty. At most 120 characters.
    pub reason: String,
}

impl WeekHours {
    /// Monday to Sunday.
    pub const DAYS: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    /// The same ranges from Monday to Friday, closed at the week's end.
    pub fn weekdays(ranges: &[OpeningRange]) -> Self {
        let mut hours = Self::default();
        for day in &Self::DAYS[..5] {
            *hours.on_mut(*day) = ranges.to_vec();
        }
        hours
    }

    /// The ranges of a weekday.
    pub fn on(&self, day: Weekday) -> &[OpeningRange] {
        match day {
            Weekday::Mon => &self.monday,
            Weekday::Tue => &self.tuesday,
            Weekday::Wed => &self.wednesday,
            Weekday::Thu => &self.thursday,
            Weekday::Fri => &self.friday,
            Weekday::Sat => &self.saturday,
            Weekday::Sun => &self.sunday,
        }
    }

    /// The ranges of a weekday, to change them.
    pub fn on_mut(&mut self, day: Weekday) -> &mut Vec<OpeningRange> {
        match day {
            Weekday::Mon => &mut self.monday,
            Weekday::Tue => &mut self.tuesday,
            Weekday::Wed => &mut self.wednesday,
            Weekday::Thu => &mut self.thursday,
            Weekday::Fri => &mut self.friday,
            Weekday::Sat => &mut self.saturday,
            Weekday::Sun => &mut self.sunday,
        }
    }

    /// Whether no day has hours.
    pub fn is_empty(&self) -> bool {
        Self::DAYS.iter().all(|day| self.on(*day).is_empty())
    }

    /// Each day that is refused: ranges in order, not touching, on full and half hours, at most four.
    pub fn check(&self) -> Result<(), Vec<FieldError>> {
        let errors: Vec<_> = Self::DAYS
            .iter()
            .filter_map(|day| {
                let error = check_day(self.on(*day)).err()?;
                Some(FieldError::new(&format!("hours.{}", day_name(*day)), error))
            })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// The weekday as the field is named.
fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

/// Whether the ranges of one day make sense.
pub fn check_day(ranges: &[OpeningRange]) -> Result<(), Code> {
    if ranges.len() > MOST_RANGES {
        return Err(Code::TooLong);
    }
    if ranges.iter().any(|range| !range.opens.on_half_hour() || !range.closes.on_half_hour()) {
        return Err(Code::NotOnHalfHour);
    }
    if ranges.iter().any(|range| range.closes <= range.opens) {
        return Err(Code::EndNotAfterStart);
    }
    if ranges.windows(2).any(|pair| pair[1].opens <= pair[0].closes) {
        return Err(Code::Repeated);
    }
    Ok(())
}

/// What a centre's week and closures say of one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayHours {
    /// Open in these ranges, at least one.
    Open(Vec<OpeningRange>),
    /// Closed by the weekday.
    ClosedWeekday,
    /// Closed on this date, for this reason.
    ClosedDate(String),
}

/// The hours of a date.
pub fn hours_on(week: &WeekHours, closures: &[Closure], date: NaiveDate) -> DayHours {
    if let Some(closure) = closures.iter().find(|closure| closure.date == date) {
        return DayHours::ClosedDate(closure.reason.clone());
    }
    match week.on(date.weekday()) {
        [] => DayHours::ClosedWeekday,
        ranges => DayHours::Open(ranges.to_vec()),
    }
}

/// The spans in which the door is open on a date, as instants. A bound that the clocks jump over moves to the next
/// half hour that exists; one that comes twice opens at the first and closes at the second.
pub fn open_spans<Z: TimeZone>(zone: &Z, date: NaiveDate, ranges: &[OpeningRange]) -> Vec<Span> {
    use crate::time::Fold::{Earlier, Later};
    let bound = |time: TimeOfDay, fold| {
        (time.minutes()..=24 * 60)
            .step_by(30)
            .filter_map(|minutes| TimeOfDay::from_minutes(minutes).ok())
            .find_map(|time| resolve(zone, date, time, Some(fold)).ok())
    };
    ranges
        .iter()
        .filter_map(|range| Some(Span { start: bound(range.opens, Earlier)?, end: bound(range.closes, Later)? }))
        .filter(|span| span.end > span.start)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(opens: &str, closes: &str) -> OpeningRange {
        OpeningRange { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() }
    }

    #[test]
    fn a_day_has_ranges_in_order() {
        assert_eq!(check_day(&[range("08:30", "13:00"), range("15:00", "18:00")]), Ok(()));
        assert_eq!(check_day(&[range("15:00", "18:00"), range("08:30", "13:00")]), Err(Code::Repeated));
        assert_eq!(check_day(&[range("13:00", "08:30")]), Err(Code::EndNotAfterStart));
        assert_eq!(check_day(&[range("08:15", "13:00")]), Err(Code::NotOnHalfHour));
    }

    #[test]
    fn a_closure_wins_over_the_weekday() {
        let week = WeekHours::weekdays(&[range("09:00", "13:00")]);
        let monday: NaiveDate = "2026-11-30".parse().unwrap();
        let closure = Closure { date: monday, reason: "Inventario".into() };
        assert_eq!(hours_on(&week, &[], monday), DayHours::Open(vec![range("09:00", "13:00")]));
        assert_eq!(hours_on(&week, &[closure], monday), DayHours::ClosedDate("Inventario".into()));
        assert_eq!(hours_on(&week, &[], "2026-11-29".parse().unwrap()), DayHours::ClosedWeekday);
    }

    #[test]
    fn the_longest_day_of_the_year_has_25_hours() {
        let day = "2027-10-31".parse().unwrap();
        let spans = open_spans(&chrono_tz::Europe::Rome, day, &[range("00:00", "24:00")]);
        assert_eq!(spans[0].minutes(), 25 * 60);
    }
}
