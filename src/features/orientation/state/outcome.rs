//! What the result page can say of somebody's answers.

use super::Sheet;
use contract::orientation::{AnswerPattern, InterestProfile, Scored, StatementSet, Totals, score};

#[cfg(test)]
mod tests;

/// How far a result is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was answered on this device.
    Nothing,
    /// So many answers are missing for an honest result.
    TooFew(usize),
    /// The answers look as if nobody had read the statements; the person is asked first.
    Asked(Scored),
    /// There it is.
    Shown(Scored),
}

/// What the answers are good for.
pub fn outcome(sheet: Option<&Sheet>, today: &StatementSet) -> Outcome {
    let Some(sheet) = sheet.filter(|sheet| !sheet.answers.is_empty()) else { return Outcome::Nothing };
    match score(today, sheet.form, &sheet.answers) {
        Err(too_few) => Outcome::TooFew(too_few.missing.iter().map(|(_, missing)| missing).sum()),
        Ok(scored) if scored.pattern != AnswerPattern::Varied && !sheet.is_meant => Outcome::Asked(scored),
        Ok(scored) => Outcome::Shown(scored),
    }
}

/// The totals that occupations may be compared with: those of a result that is shown and is not flat.
pub fn totals_to_compare(sheet: Option<&Sheet>, today: &StatementSet) -> Option<Totals> {
    match outcome(sheet, today) {
        Outcome::Shown(scored) if scored.profile == InterestProfile::Distinct => Some(scored.totals),
        _ => None,
    }
}
