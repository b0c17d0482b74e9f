//! Days as people write them. Names of days and separators of numbers are the app's own: to ask the browser's `Intl` for the
//! first of all takes a slow phone as long as to build a page.

use super::{I18n, t_string};
use chrono::{Datelike, NaiveDate, Weekday};

/// How many letters of a name its short form has, in both languages.
const SHORT: usize = 3;

/// `lunedì 30 novembre`, `Monday 30 November`.
pub fn day(i18n: I18n, date: NaiveDate) -> String {
    format!("{} {} {}", weekday(i18n, date), date.day(), month(i18n, date))
}

/// `lunedì 30 novembre 2026`, `Monday 30 November 2026`.
pub fn day_and_year(i18n: I18n, date: NaiveDate) -> String {
    format!("{} {}", day(i18n, date), date.year())
}

/// `30 nov`, `30 Nov`.
pub fn day_short(i18n: I18n, date: NaiveDate) -> String {
    format!("{} {}", date.day(), short(month(i18n, date)))
}

/// `lunedì`, `Monday`.
pub fn weekday(i18n: I18n, date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => t_string!(i18n, calendar.monday),
        Weekday::Tue => t_string!(i18n, calendar.tuesday),
        Weekday::Wed => t_string!(i18n, calendar.wednesday),
        Weekday::Thu => t_string!(i18n, calendar.thursday),
        Weekday::Fri => t_string!(i18n, calendar.friday),
        Weekday::Sat => t_string!(i18n, calendar.saturday),
        Weekday::Sun => t_string!(i18n, calendar.sunday),
    }
}

/// `lun`, `Mon`.
pub fn weekday_short(i18n: I18n, date: NaiveDate) -> &'static str {
    short(weekday(i18n, date))
}

fn month(i18n: I18n, date: NaiveDate) -> &'static str {
    match date.month() {
        1 => t_string!(i18n, calendar.january),
        2 => t_string!(i18n, calendar.february),
        3 => t_string!(i18n, calendar.march),
        4 => t_string!(i18n, calendar.april),
        5 => t_string!(i18n, calendar.may),
        6 => t_string!(i18n, calendar.june),
        7 => t_string!(i18n, calendar.july),
        8 => t_string!(i18n, calendar.august),
        9 => t_string!(i18n, calendar.september),
        10 => t_string!(i18n, calendar.october),
        11 => t_string!(i18n, calendar.november),
        _ => t_string!(i18n, calendar.december),
    }
}

/// The first letters of a name; the accents of Italian stand at the ends of names.
fn short(name: &'static str) -> &'static str {
    name.get(..SHORT).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{day, day_and_year, day_short, weekday_short};
    use crate::text::I18n;
    use crate::text::i18n::Locale;
    use chrono::{Days, NaiveDate};
    use leptos::prelude::*;

    #[test]
    fn a_day_is_written_in_both_languages() {
        Owner::new().with(|| {
            let date = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a date");
            let (italian, english) = (I18n::always(Locale::it), I18n::always(Locale::en));
            assert_eq!(day(italian, date), "lunedì 30 novembre");
            assert_eq!(day_and_year(english, date), "Monday 30 November 2026");
            assert_eq!(day_short(italian, date), "30 nov");
            assert_eq!(day_short(english, date), "30 Nov");
            assert_eq!(weekday_short(italian, date), "lun");
        });
    }

    #[test]
    fn each_day_and_month_has_its_own_name() {
        Owner::new().with(|| {
            let i18n = I18n::always(Locale::it);
            let first = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date");
            let days: Vec<String> = (0..365).map(|ahead| day(i18n, first + Days::new(ahead))).collect();
            let all: std::collections::BTreeSet<&String> = days.iter().collect();
            assert_eq!(all.len(), days.len());
            assert!(
                days[31].ends_with("1 febbraio") && days[364].ends_with("31 dicembre"),
                "{} {}",
                days[31],
                days[364]
            );
        });
    }
}
