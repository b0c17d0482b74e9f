//! Dates, times and numbers as people in Italy write them, and their English forms, by the browser's `Intl`.

use super::I18n;
use crate::platform::intl::{self, DayStyle};
use chrono::{NaiveDate, NaiveTime, Timelike};

/// `lunedì 30 novembre`, `Monday 30 November`.
pub fn day(i18n: I18n, date: NaiveDate) -> String {
    intl::day(i18n.code(), date, DayStyle::Day)
}

/// `lunedì 30 novembre 2026`, `Monday 30 November 2026`.
pub fn day_and_year(i18n: I18n, date: NaiveDate) -> String {
    intl::day(i18n.code(), date, DayStyle::DayAndYear)
}

/// `30 nov`, `30 Nov`.
pub fn day_short(i18n: I18n, date: NaiveDate) -> String {
    intl::day(i18n.code(), date, DayStyle::Short)
}

/// `lunedì`, `Monday`.
pub fn weekday(i18n: I18n, date: NaiveDate) -> String {
    intl::day(i18n.code(), date, DayStyle::Weekday)
}

/// `lun`, `Mon`.
pub fn weekday_short(i18n: I18n, date: NaiveDate) -> String {
    intl::day(i18n.code(), date, DayStyle::WeekdayShort)
}

/// `14:30`, the same in both languages: Italy reads the clock by 24 hours.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `14:30–16:00`.
pub fn span(start: NaiveTime, end: NaiveTime) -> String {
    format!("{}–{}", self::time(start), self::time(end))
}

/// `1.234,5`, `1,234.5`, with as many decimals as asked.
pub fn number(i18n: I18n, value: f64, decimals: u8) -> String {
    intl::number(i18n.code(), value, decimals)
}

/// `850 m` below a kilometre, else `3,2 km`.
pub fn distance(i18n: I18n, metres: f64) -> String {
    if metres < 1000.0 {
        format!("{} m", number(i18n, (metres / 10.0).round() * 10.0, 0))
    } else {
        format!("{} km", number(i18n, metres / 1000.0, u8::from(metres < 10_000.0)))
    }
}
