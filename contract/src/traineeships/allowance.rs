//! What a trainee is paid at least, and what is due of it for a month.

use super::figures::{Figure, FigureName};
use super::rule_set::RuleSet;

/// What is due for a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// All of it.
    Full,
    /// So many cents.
    Part(u32),
    /// Less than all, and the rules that are known do not say how much.
    NotKnown,
}

/// The least allowance a month in cents, with its source. `is_long` says whether the traineeship is longer than
/// [`FigureName::AllowanceLongAboveMonths`]. Nothing where it is not known.
pub fn least_allowance(rules: &RuleSet, weekly_hours: u8, with_meals: bool, is_long: bool) -> Option<Figure> {
    if let (true, Some(long)) = (is_long, rules.figure(FigureName::AllowanceLong)) {
        return Some(*long);
    }
    let meals = rules.figure(FigureName::AllowanceWithMeals).filter(|_| with_meals);
    let full = meals.or(rules.figure(FigureName::Allowance))?;
    Some(for_hours(rules, full, weekly_hours).unwrap_or(*full))
}

/// The allowance for fewer hours, where it falls with them: a straight line, rounded up to the cent, down to a floor.
fn for_hours(rules: &RuleSet, full: &Figure, weekly_hours: u8) -> Option<Figure> {
    let full_hours = rules.value(FigureName::AllowanceFullHours)?;
    let floor = rules.figure(FigureName::AllowanceFloor)?;
    let floor_hours = rules.value(FigureName::AllowanceFloorHours)?;
    let hours = u32::from(weekly_hours);
    if hours >= full_hours {
        return None;
    }
    if hours <= floor_hours {
        return Some(*floor);
    }
    let above_floor = full.value.saturating_sub(floor.value) * (hours - floor_hours);
    let value = floor.value + above_floor.div_ceil(full_hours - floor_hours);
    Some(Figure { value, verified: full.verified && floor.verified, ..*full })
}

/// What of an allowance is due for a month with this attendance, in percent of the month's hours.
pub fn allowance_due(rules: &RuleSet, allowance_cents: u32, attendance_percent: u8) -> Due {
    let Some(full_from) = rules.value(FigureName::AttendancePercent) else { return Due::NotKnown };
    if u32::from(attendance_percent) >= full_from {
        return Due::Full;
    }
    if rules.figure(FigureName::AttendanceProRata).is_none() {
        return Due::NotKnown;
    }
    let part = u64::from(allowance_cents) * u64::from(attendance_percent) / 100;
    u32::try_from(part).map_or(Due::NotKnown, Due::Part)
}
