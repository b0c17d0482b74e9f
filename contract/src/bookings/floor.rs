//! A day of a centre's floor, made from what is known of the centre. The server adds who holds what; a phone without a
//! network has only this.

use super::rules::{BookingRules, half_hours, last_date};
use super::types::{CentreDay, DayClosed, DeskDay, HalfHour};
use crate::ids::CentreId;
use crate::network::{
    Centre, Closure, DayHours, FloorPlan, OpeningRange, Provenance, Space, SpaceKind, WeekHours, hours_on,
};
use crate::time::Instant;
use chrono::{NaiveDate, TimeZone};

/// What a day of a floor is made from.
#[derive(Clone, Copy, Debug)]
pub struct Floor<'a> {
    /// The centre.
    pub centre: &'a CentreId,
    /// The centre's name.
    pub centre_name: &'a str,
    /// Opening hours by weekday.
    pub hours: &'a WeekHours,
    /// How sure the hours are.
    pub hours_provenance: Provenance,
    /// Days on which it is closed.
    pub closures: &'a [Closure],
    /// The spaces in use, by kind and label.
    pub spaces: &'a [Space],
    /// How sure the spaces are.
    pub spaces_provenance: Provenance,
    /// Size and walls.
    pub floor_plan: &'a FloorPlan,
    /// How desks are booked here.
    pub rules: BookingRules,
}

impl<'a> From<&'a Centre> for Floor<'a> {
    fn from(centre: &'a Centre) -> Self {
        Self {
            centre: &centre.id,
            centre_name: &centre.name,
            hours: &centre.hours,
            hours_provenance: centre.hours_provenance,
            closures: &centre.closures,
            spaces: &centre.spaces,
            spaces_provenance: centre.spaces_provenance,
            floor_plan: &centre.floor_plan,
            rules: centre.rules,
        }
    }
}

impl Floor<'_> {
    /// The floor on a date, before anything is said of who holds what.
    pub fn on<Z: TimeZone>(self, zone: &Z, date: NaiveDate, now: Instant) -> CentreDay {
        let hours = hours_on(self.hours, self.closures, date);
        let half_hours = half_hours(zone, date, ranges(&hours));
        let today = now.with_timezone(zone).date_naive();
        let (desks, others): (Vec<_>, Vec<_>) =
            self.spaces.iter().cloned().partition(|space| space.kind == SpaceKind::Desk);
        CentreDay {
            centre: self.centre.clone(),
            centre_name: self.centre_name.to_owned(),
            date,
            today,
            now,
            open: ranges(&hours).to_vec(),
            closed: self.why_closed(date, today, &hours, &half_hours, now),
            half_hours,
            desks: desks.into_iter().map(|space| DeskDay { space, taken: Vec::new() }).collect(),
            others,
            floor_plan: self.floor_plan.clone(),
            rules: self.rules,
            spaces_provenance: self.spaces_provenance,
        }
    }

    fn why_closed(
        self,
        date: NaiveDate,
        today: NaiveDate,
        hours: &DayHours,
        half_hours: &[HalfHour],
        now: Instant,
    ) -> Option<DayClosed> {
        let is_over = || !half_hours.is_empty() && half_hours.iter().all(|half| half.ends_at <= now);
        match hours {
            _ if date < today => Some(DayClosed::Past),
            _ if self.hours.is_empty() && self.hours_provenance == Provenance::ToConfirm => {
                Some(DayClosed::HoursToConfirm)
            }
            DayHours::ClosedDate(reason) => Some(DayClosed::Date { reason: reason.clone() }),
            DayHours::ClosedWeekday => Some(DayClosed::Weekday),
            DayHours::Open(_) if is_over() => Some(DayClosed::Past),
            DayHours::Open(_) if date > last_date(&self.rules, today) => Some(DayClosed::TooFarAhead),
            DayHours::Open(_) => None,
        }
    }
}

fn ranges(hours: &DayHours) -> &[OpeningRange] {
    match hours {
        DayHours::Open(ranges) => ranges,
        DayHours::ClosedWeekday | DayHours::ClosedDate(_) => &[],
    }
}
