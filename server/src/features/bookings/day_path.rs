//! `{centre}/days/{date}` in an address. A date that nobody can mean names nothing.

use chrono::NaiveDate;
use contract::ids::CentreId;
use contract::time::is_meant;
use serde::Deserialize;

/// A day of a centre.
#[derive(Deserialize)]
#[serde(try_from = "(CentreId, NaiveDate)")]
pub struct DayOfCentre {
    /// The centre.
    pub centre: CentreId,
    /// The local date.
    pub date: NaiveDate,
}

impl TryFrom<(CentreId, NaiveDate)> for DayOfCentre {
    type Error = &'static str;
    fn try_from((centre, date): (CentreId, NaiveDate)) -> Result<Self, Self::Error> {
        if is_meant(date) { Ok(Self { centre, date }) } else { Err("a date from 1900 to 9999") }
    }
}
