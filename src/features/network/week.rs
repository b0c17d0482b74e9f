//! The week of a centre as lines to read, with today marked.

use chrono::{Datelike, Days, NaiveDate};
use contract::network::{OpeningRange, WeekHours};

/// One weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLine {
    /// A date of that weekday, to name it in any language.
    pub date: NaiveDate,
    /// When it is open; empty is closed.
    pub ranges: Vec<OpeningRange>,
    /// Whether it is today's weekday.
    pub today: bool,
}

/// Monday to Sunday of the week in which `today` lies.
pub fn lines(hours: &WeekHours, today: NaiveDate) -> Vec<DayLine> {
    let monday = today.checked_sub_days(Days::new(u64::from(today.weekday().num_days_from_monday())));
    let line = |ahead: u64| {
        let date = monday?.checked_add_days(Days::new(ahead))?;
        Some(DayLine { date, ranges: hours.on(date.weekday()).to_vec(), today: date == today })
    };
    (0..7).filter_map(line).collect()
}

/// `08:30–13:00, 15:00–18:00`; nothing for a day without hours.
pub fn ranges_text(ranges: &[OpeningRange]) -> String {
    let range = |range: &OpeningRange| format!("{}–{}", range.opens, range.closes);
    ranges.iter().map(range).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_marked_in_its_week() {
        let range =
            |opens: &str, closes: &str| OpeningRange { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() };
        let hours = WeekHours::weekdays(&[range("08:30", "13:00"), range("15:00", "18:00")]);
        let wednesday = "2026-11-25".parse().unwrap();
        let week = lines(&hours, wednesday);
        assert_eq!(week.len(), 7);
        assert_eq!(week[0].date, "2026-11-23".parse().unwrap());
        assert_eq!(week.iter().position(|line| line.today), Some(2));
        assert_eq!(ranges_text(&week[2].ranges), "08:30–13:00, 15:00–18:00");
        assert!(week[6].ranges.is_empty());
    }
}
