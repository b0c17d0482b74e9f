//! What the app and the server say about centres.

use super::hours::{Closure, OpeningRange, WeekHours};
use crate::bookings::BookingRules;
use crate::ids::{CentreId, SpaceId};
use serde::{Deserialize, Serialize};

/// How sure the agency is of what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// A published source names it, or an operator of the centre entered it.
    Confirmed,
    /// Not verified yet: shown as *da confermare*.
    ToConfirm,
    /// Made up so that the system can be tried: shown as *dati dimostrativi*.
    Demonstration,
}

/// A large centre, or one of the job centres around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CentreKind {
    /// An open square where people, institutions and companies meet.
    Hub,
    /// A job centre (*Centro per l'Impiego*).
    Spoke,
}

/// The two provinces of Basilicata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Province {
    /// Potenza.
    Pz,
    /// Matera.
    Mt,
}

/// Where a centre's municipality lies. The point is the middle of the municipality, not the office's door.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Position {
    /// Degrees north (WGS 84).
    pub latitude: f64,
    /// Degrees east (WGS 84).
    pub longitude: f64,
}

impl Position {
    /// Kilometres as the crow flies (haversine over a sphere of 6,371 km).
    pub fn kilometres_to(self, other: Self) -> f64 {
        let (a, b) = (self.latitude.to_radians(), other.latitude.to_radians());
        let half_latitude = (b - a) / 2.0;
        let half_longitude = (other.longitude - self.longitude).to_radians() / 2.0;
        let h = half_latitude.sin().powi(2) + a.cos() * b.cos() * half_longitude.sin().powi(2);
        2.0 * 6371.0 * h.sqrt().min(1.0).asin()
    }
}

/// What a centre does for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Registration and talks of a job centre.
    JobCentre,
    /// Orientation.
    Orientation,
    /// Co-working desks.
    Coworking,
    /// Labs.
    Labs,
    /// Career days.
    CareerDays,
    /// Courses and seminars.
    Courses,
    /// Services to companies.
    Companies,
}

/// What makes a centre accessible. Only what was confirmed is listed; an empty list is *da confermare*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AccessFeature {
    /// Entrance without a step.
    StepFreeEntrance,
    /// A lift to every floor in use.
    Lift,
    /// Toilet for people in a wheelchair.
    AccessibleToilet,
    /// Reserved parking nearby.
    ReservedParking,
    /// Induction loop at the reception.
    InductionLoop,
}

/// What a space is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpaceKind {
    /// A co-working desk: the only kind that a person books by themselves.
    Desk,
    /// A group room.
    Room,
    /// An equipped lab.
    Lab,
    /// A room for a talk with a counsellor.
    InterviewRoom,
    /// The desk where people are received.
    Reception,
}

impl SpaceKind {
    /// Every kind, in the order that lists show.
    pub const ALL: [Self; 5] = [Self::Desk, Self::Room, Self::Lab, Self::InterviewRoom, Self::Reception];
}

/// What a space offers; also the filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpaceFeature {
    /// A socket at the desk.
    Power,
    /// A screen to plug in.
    Screen,
    /// Away from talk.
    Quiet,
    /// The height can be set.
    Adjustable,
    /// Room for a wheelchair.
    Wheelchair,
}

impl SpaceFeature {
    /// Every feature, in the order of the filters.
    pub const ALL: [Self; 5] = [Self::Power, Self::Screen, Self::Quiet, Self::Adjustable, Self::Wheelchair];
}

/// A rectangle on the floor plan, in decimetres from its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanRect {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// Width, at least 1.
    pub width: u16,
    /// Height, at least 1.
    pub height: u16,
}

/// A wall as a straight line, in decimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Wall {
    /// Start, from the left.
    pub x1: u16,
    /// Start, from the top.
    pub y1: u16,
    /// End, from the left.
    pub x2: u16,
    /// End, from the top.
    pub y2: u16,
}

/// The floor of a centre: size and walls; the spaces say where they stand. A size of zero means: no plan yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct FloorPlan {
    /// Width in decimetres, at most 2,000.
    pub width: u16,
    /// Height in decimetres, at most 2,000.
    pub height: u16,
    /// The walls, at most 200.
    pub walls: Vec<Wall>,
}

/// A space of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Space {
    /// The space.
    pub id: SpaceId,
    /// What it is for.
    pub kind: SpaceKind,
    /// Its name on the spot, such as `A1`, unique in the centre.
    pub label: String,
    /// How many people it holds, at least 1.
    pub places: u16,
    /// What it offers, each once.
    pub features: Vec<SpaceFeature>,
    /// Where it stands on the floor plan.
    pub rect: PlanRect,
}

/// A centre in the list: `GET /centres`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreSummary {
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
    /// How many desks can be booked.
    pub desks: u16,
    /// How many interview rooms it has.
    #[serde(default)]
    pub interview_rooms: u16,
    /// What it does.
    pub services: Vec<Service>,
    /// Today's opening hours by the centre's clock; empty when closed or not known.
    pub open_today: Vec<OpeningRange>,
    /// How sure the hours are.
    pub hours_provenance: Provenance,
}

/// A centre with all that is known of it: `GET /centres/{centre}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Centre {
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
    /// The IANA name of its time zone, such as `Europe/Rome`.
    pub zone: String,
    /// The date there now.
    pub today: chrono::NaiveDate,
    /// Opening hours by weekday.
    pub hours: WeekHours,
    /// How sure the hours are.
    pub hours_provenance: Provenance,
    /// Days on which it is closed, from today on, in order.
    pub closures: Vec<Closure>,
    /// Its spaces, by kind and label.
    pub spaces: Vec<Space>,
    /// How sure the spaces and the plan are.
    pub spaces_provenance: Provenance,
    /// The floor.
    pub floor_plan: FloorPlan,
    /// How desks are booked here.
    pub rules: BookingRules,
    /// Grows with each edit; an edit names the version that it was made on.
    pub version: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matera_and_potenza_are_about_65_kilometres_apart() {
        let matera = Position { latitude: 40.6699, longitude: 16.5784 };
        let potenza = Position { latitude: 40.6595, longitude: 15.8068 };
        let distance = matera.kilometres_to(potenza);
        assert!((64.0..67.0).contains(&distance), "{distance}");
        assert_eq!(matera.kilometres_to(matera), 0.0);
    }
}
