//! Italy's clock without a time zone database, for a phone: it has no room for one, and the browser's own cannot be
//! asked for the instant of a local time. The server uses the database.

use chrono::{Datelike, Days, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

/// The name of this zone in the IANA database.
pub const ITALY: &str = "Europe/Rome";

/// Central European time, with summer time from the last Sunday of March to the last Sunday of October, changing at
/// 01:00 UTC (Directive 2000/84/EC). Right from 1996 on, for as long as the directive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Italy;

const HOUR: i32 = 3600;

impl Italy {
    fn hours_ahead(utc: &NaiveDateTime) -> i32 {
        let change = |month| Some(last_sunday(utc.year(), month)?.and_time(NaiveTime::from_hms_opt(1, 0, 0)?));
        let is_summer = change(3).is_some_and(|begins| *utc >= begins) && change(10).is_some_and(|ends| *utc < ends);
        if is_summer { 2 } else { 1 }
    }
}

/// The last Sunday of a month that has 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))
}

fn ahead(hours: i32) -> FixedOffset {
    // One or two hours are an offset.
    FixedOffset::east_opt(hours * HOUR).unwrap_or(chrono::Offset::fix(&chrono::Utc))
}

impl TimeZone for Italy {
    type Offset = FixedOffset;

    fn from_offset(_: &FixedOffset) -> Self {
        Self
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<FixedOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<FixedOffset> {
        let fits = |hours: i32| {
            let utc = local.checked_sub_offset(ahead(hours))?;
            (Self::hours_ahead(&utc) == hours).then(|| ahead(hours))
        };
        match (fits(2), fits(1)) {
            (Some(summer), Some(winter)) => MappedLocalTime::Ambiguous(summer, winter),
            (Some(only), None) | (None, Some(only)) => MappedLocalTime::Single(only),
            (None, None) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> FixedOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> FixedOffset {
        ahead(Self::hours_ahead(utc))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeDelta, Utc};
    use chrono_tz::Europe::Rome;

    #[test]
    fn it_agrees_with_the_time_zone_database_at_every_half_hour_of_sixty_years() {
        let mut at = "2000-01-01T00:00:00Z".parse::<chrono::DateTime<Utc>>().unwrap();
        while at.year() < 2060 {
            let (ours, theirs) = (at.with_timezone(&Italy).naive_local(), at.with_timezone(&Rome).naive_local());
            assert_eq!(ours, theirs, "{at}");
            let ours = Italy.from_local_datetime(&theirs).map(|at| at.with_timezone(&Utc));
            assert_eq!(ours, Rome.from_local_datetime(&theirs).map(|at| at.with_timezone(&Utc)), "{theirs}");
            at += TimeDelta::minutes(30);
        }
    }

    #[test]
    fn the_hour_that_does_not_exist_is_none() {
        let local = "2027-03-28T02:30:00".parse::<NaiveDateTime>().unwrap();
        assert_eq!(Italy.from_local_datetime(&local), MappedLocalTime::None);
    }
}
