//! A range as it is typed, and the command that it becomes.

use chrono::NaiveDate;
use contract::appointments::{AddRange, AppointmentReason, AppointmentWay, RangeDays};
use contract::ids::{CentreId, PersonId, RangeId};
use contract::problem::{Code, FieldError};
use contract::time::TimeOfDay;
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// The fields in the order of the form, so that the first error is the first that is read.
const FIELDS: [&str; 7] = ["counsellor", "days.first", "days.last", "from", "to", "reasons", "ways"];

/// What stands in the fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedRange {
    /// The counsellor's id.
    pub counsellor: String,
    /// [`WEEKLY`] or [`ONCE`].
    pub repeats: String,
    /// `2026-12-01`
    pub first: String,
    /// `2026-12-29`, for a range that comes every week.
    pub last: String,
    /// `09:00`
    pub from: String,
    /// `13:00`
    pub to: String,
    /// What about.
    pub reasons: Vec<AppointmentReason>,
    /// In which ways.
    pub ways: Vec<AppointmentWay>,
}

/// It comes every week.
pub const WEEKLY: &str = "weekly";

/// It is on a single day.
pub const ONCE: &str = "once";

impl TypedRange {
    /// Nothing is typed: most ranges come every week, for whatever reason, in both ways.
    pub fn empty() -> Self {
        Self {
            counsellor: String::new(),
            repeats: WEEKLY.to_owned(),
            first: String::new(),
            last: String::new(),
            from: String::new(),
            to: String::new(),
            reasons: AppointmentReason::ALL.to_vec(),
            ways: AppointmentWay::ALL.to_vec(),
        }
    }

    /// The command, or each field that is missing or wrong in the order of the form.
    pub fn read(&self, id: RangeId, centre: &CentreId, today: NaiveDate) -> Result<AddRange, Vec<FieldError>> {
        let is_once = self.repeats == ONCE;
        let counsellor = self.counsellor.parse().ok().map(PersonId);
        let first = self.first.parse::<NaiveDate>().ok();
        let last = if is_once { first } else { self.last.parse().ok() };
        let (from, to) = (self.from.parse::<TimeOfDay>().ok(), self.to.parse::<TimeOfDay>().ok());
        let mut errors = Vec::new();
        if let (Some(counsellor), Some(first), Some(last), Some(from), Some(to)) = (counsellor, first, last, from, to) {
            let days = RangeDays { first, last, except: Vec::new() };
            let (reasons, ways) = (self.reasons.clone(), self.ways.clone());
            let add = AddRange { id, centre: centre.clone(), counsellor, days, from, to, reasons, ways };
            match add.check() {
                Ok(()) if last >= today => return Ok(add),
                Ok(()) => {}
                Err(refused) => errors = refused,
            }
        } else {
            let missing = [
                ("counsellor", counsellor.is_none()),
                ("days.first", first.is_none()),
                ("days.last", !is_once && last.is_none()),
                ("from", from.is_none()),
                ("to", to.is_none()),
                ("reasons", self.reasons.is_empty()),
                ("ways", self.ways.is_empty()),
            ];
            let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
            errors.extend(missing.map(|(field, _)| FieldError::new(field, Code::Required)));
        }
        let last_field = if is_once { "days.first" } else { "days.last" };
        if last.is_some_and(|last| last < today) && !errors.iter().any(|error| error.field == last_field) {
            errors.push(FieldError::new(last_field, Code::InThePast));
        }
        errors.sort_by_key(|error| FIELDS.iter().position(|field| *field == error.field));
        Err(errors)
    }
}
