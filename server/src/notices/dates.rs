//! Dates as people write them, in mails and in documents.

use chrono::{Datelike, NaiveDate};
use contract::accounts::Language;

const WEEKDAYS: [[&str; 2]; 7] = [
    ["lunedì", "Monday"],
    ["martedì", "Tuesday"],
    ["mercoledì", "Wednesday"],
    ["giovedì", "Thursday"],
    ["venerdì", "Friday"],
    ["sabato", "Saturday"],
    ["domenica", "Sunday"],
];

const MONTHS: [[&str; 2]; 12] = [
    ["gennaio", "January"],
    ["febbraio", "February"],
    ["marzo", "March"],
    ["aprile", "April"],
    ["maggio", "May"],
    ["giugno", "June"],
    ["luglio", "July"],
    ["agosto", "August"],
    ["settembre", "September"],
    ["ottobre", "October"],
    ["novembre", "November"],
    ["dicembre", "December"],
];

/// `martedì 1 dicembre 2026`, `Tuesday 1 December 2026`.
pub fn long_date(language: Language, date: NaiveDate) -> String {
    let column = match language {
        Language::It => 0,
        Language::En => 1,
    };
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize][column];
    let month = MONTHS[date.month0() as usize][column];
    format!("{weekday} {} {month} {}", date.day(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_people_write_them() {
        let date = "2026-12-01".parse().unwrap();
        assert_eq!(long_date(Language::It, date), "martedì 1 dicembre 2026");
        assert_eq!(long_date(Language::En, date), "Tuesday 1 December 2026");
    }
}
