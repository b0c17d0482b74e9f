mod checks;
mod rules;
mod status;
mod waiting_list;

use super::*;
use crate::network::{DayHours, OpeningRange};
use crate::time::{Instant, Span};

/// A Tuesday.
pub const DAY: &str = "2026-12-01";

pub fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

pub fn time(start: &str, end: &str) -> GroupSessionTime {
    GroupSessionTime {
        date: DAY.parse().unwrap(),
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        fold: None,
    }
}

/// A span of that Tuesday, by the clock of Rome in winter.
pub fn span(from: &str, to: &str) -> Span {
    let at = |time| instant(&format!("{DAY}T{time}:00+01:00"));
    Span { start: at(from), end: at(to) }
}

pub fn open(opens: &str, closes: &str) -> DayHours {
    DayHours::Open(vec![OpeningRange { opens: opens.parse().unwrap(), closes: closes.parse().unwrap() }])
}
