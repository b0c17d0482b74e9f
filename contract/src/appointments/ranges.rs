//! The ranges of the day in which counsellors receive.

use super::reasons::{AppointmentReason, AppointmentWay};
use super::types::Counsellor;
use crate::ids::{CentreId, PersonId, RangeId};
use crate::time::TimeOfDay;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The days of a range: every seventh day from the first to the last, which are the same for a single day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RangeDays {
    /// The first local date; its weekday is the range's.
    pub first: NaiveDate,
    /// The last local date, included if its weekday fits; at most 366 days after the first.
    pub last: NaiveDate,
    /// Dates that are left out, such as a holiday; at most 60.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<NaiveDate>,
}

impl RangeDays {
    /// A single day.
    pub fn once(date: NaiveDate) -> Self {
        Self { first: date, last: date, except: Vec::new() }
    }

    /// Whether the range is on that date.
    pub fn contains(&self, date: NaiveDate) -> bool {
        let in_turn = (date - self.first).num_days() % 7 == 0;
        in_turn && (self.first..=self.last).contains(&date) && !self.except.contains(&date)
    }
}

/// A range of the day in which a counsellor receives, as staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentRange {
    /// The range.
    pub id: RangeId,
    /// Who receives.
    pub counsellor: PersonId,
    /// On which days.
    pub days: RangeDays,
    /// From when, by the centre's clock.
    pub from: TimeOfDay,
    /// Until when.
    pub to: TimeOfDay,
    /// What about.
    pub reasons: Vec<AppointmentReason>,
    /// In which ways.
    pub ways: Vec<AppointmentWay>,
}

/// `GET /centres/{centre}/appointment-ranges`: who receives when, for staff of the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreRanges {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// Its counsellors, by name.
    pub counsellors: Vec<Counsellor>,
    /// The ranges that are not over and were not withdrawn, by first date and start.
    pub ranges: Vec<AppointmentRange>,
    /// The local date there now.
    pub today: NaiveDate,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}
