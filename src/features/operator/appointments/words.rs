//! Appointments and ranges as staff read them.

use crate::text::{self, I18n, t_string};
use chrono::{Days, NaiveDate};
use contract::appointments::{
    AppointmentOutcome, AppointmentRange, AppointmentReason, AppointmentStatus, AppointmentWay, RangeDays,
};

#[cfg(test)]
mod tests;

/// The status of an appointment.
pub fn status_words(i18n: I18n, status: AppointmentStatus) -> &'static str {
    match status {
        AppointmentStatus::Confirmed => t_string!(i18n, counselling.status_confirmed),
        AppointmentStatus::Cancelled => t_string!(i18n, counselling.status_cancelled),
        AppointmentStatus::CalledOff => t_string!(i18n, counselling.status_called_off),
        AppointmentStatus::Held => t_string!(i18n, counselling.status_held),
        AppointmentStatus::NotCome => t_string!(i18n, counselling.status_not_come),
    }
}

/// What became of an appointment, as a counsellor says it first or puts it right.
pub fn outcome_words(i18n: I18n, outcome: AppointmentOutcome, is_correction: bool) -> &'static str {
    match (outcome, is_correction) {
        (AppointmentOutcome::Held, false) => t_string!(i18n, counselling.came),
        (AppointmentOutcome::NotCome, false) => t_string!(i18n, counselling.did_not_come),
        (AppointmentOutcome::Held, true) => t_string!(i18n, counselling.correct_came),
        (AppointmentOutcome::NotCome, true) => t_string!(i18n, counselling.correct_did_not_come),
    }
}

/// What an appointment is about.
pub fn reason_words(i18n: I18n, reason: AppointmentReason) -> &'static str {
    match reason {
        AppointmentReason::Orientation => t_string!(i18n, counselling.reason_orientation),
        AppointmentReason::Cv => t_string!(i18n, counselling.reason_cv),
        AppointmentReason::Traineeship => t_string!(i18n, counselling.reason_traineeship),
        AppointmentReason::Inclusion => t_string!(i18n, counselling.reason_inclusion),
    }
}

/// In which way it is held.
pub fn way_words(i18n: I18n, way: AppointmentWay) -> &'static str {
    match way {
        AppointmentWay::InPerson => t_string!(i18n, counselling.in_person),
        AppointmentWay::Phone => t_string!(i18n, counselling.by_phone),
    }
}

/// The first line of a range: `Ogni martedì, 09:00–13:00`.
pub fn range_title(i18n: I18n, range: &AppointmentRange) -> String {
    let (from, to) = (range.from.to_string(), range.to.to_string());
    if is_once(&range.days) {
        let day = text::day_and_year(i18n, range.days.first);
        return t_string!(i18n, counselling.on_day, day = day, from = from, to = to).to_string();
    }
    let weekday = text::weekday(i18n, range.days.first);
    t_string!(i18n, counselling.every_week, weekday = weekday, from = from, to = to).to_string()
}

/// The lines below: from when until when, without which days, in which ways, for which reasons.
pub fn range_lines(i18n: I18n, range: &AppointmentRange) -> Vec<String> {
    let mut lines = Vec::new();
    let days = &range.days;
    if !is_once(days) {
        let (first, last) = (text::day_and_year(i18n, days.first), text::day_and_year(i18n, last_in_turn(days)));
        lines.push(t_string!(i18n, counselling.from_until, first = first, last = last).to_string());
    }
    if !days.except.is_empty() {
        let except: Vec<String> = days.except.iter().map(|date| text::day_and_year(i18n, *date)).collect();
        lines.push(t_string!(i18n, counselling.except, days = except.join(", ")).to_string());
    }
    lines.push(ways_words(i18n, &range.ways).to_owned());
    lines.push(reasons_words(i18n, &range.reasons));
    lines
}

fn ways_words(i18n: I18n, ways: &[AppointmentWay]) -> &'static str {
    match (ways.contains(&AppointmentWay::InPerson), ways.contains(&AppointmentWay::Phone)) {
        (true, true) => t_string!(i18n, counselling.both_ways),
        (false, true) => t_string!(i18n, counselling.only_by_phone),
        _ => t_string!(i18n, counselling.only_in_person),
    }
}

fn reasons_words(i18n: I18n, reasons: &[AppointmentReason]) -> String {
    let named = AppointmentReason::ALL.into_iter().filter(|reason| reasons.contains(reason));
    let named: Vec<&str> = named.map(|reason| reason_words(i18n, reason)).collect();
    if named.len() == AppointmentReason::ALL.len() {
        return t_string!(i18n, counselling.every_reason).to_owned();
    }
    t_string!(i18n, counselling.for_reasons, reasons = named.join(", ")).to_string()
}

/// Whether it is on a single day.
fn is_once(days: &RangeDays) -> bool {
    last_in_turn(days) == days.first
}

/// The last day of the range that has its weekday: people read the day on which somebody last receives.
fn last_in_turn(days: &RangeDays) -> NaiveDate {
    let whole_weeks = (days.last - days.first).num_days() / 7;
    let ahead = u64::try_from(whole_weeks * 7).unwrap_or_default();
    days.first.checked_add_days(Days::new(ahead)).unwrap_or(days.first)
}
