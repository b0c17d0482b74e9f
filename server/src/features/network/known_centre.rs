//! A centre with everything that is known of it, read once and shared by the requests that ask for it.

use chrono::{NaiveDate, Timelike};
use chrono_tz::Tz;
use contract::bookings::{BookingRules, Floor};
use contract::ids::{CentreId, SpaceId};
use contract::network::{
    AccessFeature, Centre, CentreKind, CentreSummary, Closure, DayHours, FloorPlan, Position, Provenance, Province,
    Service, Space, SpaceKind, WeekHours, hours_on,
};
use contract::time::{Instant, TimeOfDay};

use crate::error::{ApiError, ApiResult};

/// A centre as the rooms of the server know it.
#[derive(Clone, Debug)]
pub struct KnownCentre {
    /// The centre.
    pub id: CentreId,
    /// Hub or spoke.
    pub kind: CentreKind,
    /// Its name.
    pub name: String,
    /// The municipality.
    pub municipality: String,
    /// The province.
    pub province: Province,
    /// Where the municipality lies.
    pub position: Position,
    /// How sure it is that this centre is there.
    pub listed: Provenance,
    /// Street and number, once confirmed.
    pub address: Option<String>,
    /// Phone number, once confirmed.
    pub phone: Option<String>,
    /// E-mail address, once confirmed.
    pub email: Option<String>,
    /// What it does.
    pub services: Vec<Service>,
    /// What makes it accessible.
    pub access: Vec<AccessFeature>,
    /// Its time zone.
    pub zone: Tz,
    /// Opening hours by weekday.
    pub hours: WeekHours,
    /// How sure the hours are.
    pub hours_provenance: Provenance,
    /// Days on which it is closed, past ones too, in order.
    pub closures: Vec<Closure>,
    /// The spaces in use, by kind and label.
    pub spaces: Vec<Space>,
    /// The spaces that are no longer in use, for the bookings they had.
    pub closed_spaces: Vec<Space>,
    /// How sure the spaces and the plan are.
    pub spaces_provenance: Provenance,
    /// The floor.
    pub floor_plan: FloorPlan,
    /// How desks are booked here.
    pub rules: BookingRules,
    /// Grows with each edit.
    pub version: i64,
}

impl KnownCentre {
    /// The date there at a moment.
    pub fn date_at(&self, at: Instant) -> NaiveDate {
        at.with_timezone(&self.zone).date_naive()
    }

    /// The end of something there by the clock on the wall; midnight is the end of the day and not its start.
    pub fn end_at(&self, at: Instant) -> ApiResult<TimeOfDay> {
        let minutes = at.with_timezone(&self.zone).time().num_seconds_from_midnight() / 60;
        let minutes = if minutes == 0 { 24 * 60 } else { minutes };
        let time = u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok());
        time.ok_or(ApiError::Stored("ends_at"))
    }

    /// Its interview rooms in use, by label.
    pub fn interview_rooms(&self) -> Vec<SpaceId> {
        self.spaces.iter().filter(|space| space.kind == SpaceKind::InterviewRoom).map(|space| space.id).collect()
    }

    /// Its hours on a date.
    pub fn hours_on(&self, date: NaiveDate) -> DayHours {
        hours_on(&self.hours, &self.closures, date)
    }

    /// Its desks in use, by label.
    pub fn desks(&self) -> impl Iterator<Item = &Space> {
        self.spaces.iter().filter(|space| space.kind == SpaceKind::Desk)
    }

    /// A space in use.
    pub fn space(&self, id: SpaceId) -> Option<&Space> {
        self.spaces.iter().find(|space| space.id == id)
    }

    /// The name on the spot of a space, also of one that is no longer in use.
    pub fn label(&self, id: SpaceId) -> &str {
        let mut all = self.spaces.iter().chain(&self.closed_spaces);
        all.find(|space| space.id == id).map(|space| space.label.as_str()).unwrap_or_default()
    }

    /// Name, street where it is known, and municipality: where people go.
    pub fn place(&self) -> String {
        match &self.address {
            Some(address) => format!("{}, {address}, {}", self.name, self.municipality),
            None => format!("{}, {}", self.name, self.municipality),
        }
    }

    /// What a day of its floor is made from.
    pub fn floor(&self) -> Floor<'_> {
        Floor {
            centre: &self.id,
            centre_name: &self.name,
            hours: &self.hours,
            hours_provenance: self.hours_provenance,
            closures: &self.closures,
            spaces: &self.spaces,
            spaces_provenance: self.spaces_provenance,
            floor_plan: &self.floor_plan,
            rules: self.rules,
        }
    }

    /// The centre as the list shows it.
    pub fn summary(&self, now: Instant) -> CentreSummary {
        let open_today = match self.hours_on(self.date_at(now)) {
            DayHours::Open(ranges) => ranges,
            DayHours::ClosedWeekday | DayHours::ClosedDate(_) => Vec::new(),
        };
        CentreSummary {
            id: self.id.clone(),
            kind: self.kind,
            name: self.name.clone(),
            municipality: self.municipality.clone(),
            province: self.province,
            position: self.position,
            listed: self.listed,
            desks: u16::try_from(self.desks().count()).unwrap_or(u16::MAX),
            interview_rooms: u16::try_from(self.interview_rooms().len()).unwrap_or(u16::MAX),
            services: self.services.clone(),
            open_today,
            hours_provenance: self.hours_provenance,
        }
    }

    /// The centre as its page shows it.
    pub fn page(&self, now: Instant) -> Centre {
        let today = self.date_at(now);
        Centre {
            id: self.id.clone(),
            kind: self.kind,
            name: self.name.clone(),
            municipality: self.municipality.clone(),
            province: self.province,
            position: self.position,
            listed: self.listed,
            address: self.address.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            services: self.services.clone(),
            access: self.access.clone(),
            zone: self.zone.name().to_owned(),
            today,
            hours: self.hours.clone(),
            hours_provenance: self.hours_provenance,
            closures: self.closures.iter().filter(|closure| closure.date >= today).cloned().collect(),
            spaces: self.spaces.clone(),
            spaces_provenance: self.spaces_provenance,
            floor_plan: self.floor_plan.clone(),
            rules: self.rules,
            version: self.version,
        }
    }
}
