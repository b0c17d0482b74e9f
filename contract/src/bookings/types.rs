//! What the app and the server say about desks and bookings.

use super::blocks::Block;
use super::rules::BookingRules;
use super::status::BookingStatus;
use crate::accounts::PersonCard;
use crate::ids::{BookingId, CentreId, PersonId, SpaceId};
use crate::network::{FloorPlan, OpeningRange, Provenance, Space};
use crate::time::{Fold, TimeOfDay};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A desk, a date and a time, as a person says them: by the centre's clock.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The desk.
    pub space: SpaceId,
    /// The local date.
    pub date: NaiveDate,
    /// The local start, on a full or half hour.
    pub start: TimeOfDay,
    /// The local end, on a full or half hour, after the start.
    pub end: TimeOfDay,
    /// Which start is meant, only when it comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
}

/// `POST /bookings`, with `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BookDesk {
    /// The booking's id, made by the client (UUIDv7).
    pub id: BookingId,
    /// What is booked.
    pub slot: Slot,
    /// For whom, when an operator books for somebody registered; nobody means: for me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

/// `POST /bookings/{booking}/move`, with `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveBooking {
    /// Where and when instead. The old desk is given up only if this one is had.
    pub slot: Slot,
}

/// `POST /check-ins`: the code on a desk or at the reception, scanned or typed by the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// Eight characters; case, spaces and hyphens are ignored.
    pub code: String,
}

/// A booking as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Booking {
    /// The booking.
    pub id: BookingId,
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The desk's name on the spot.
    pub space_label: String,
    /// The desk, date and time by the centre's clock.
    pub slot: Slot,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
    /// From when on one can check in.
    pub check_in_from: DateTime<Utc>,
    /// When the desk is given back if nobody checked in.
    pub release_at: DateTime<Utc>,
    /// Where it stands.
    pub status: BookingStatus,
    /// Why the centre took the desk back, if it did and said why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Offered instead, when the centre blocked the desk; at most three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
}

/// `GET /bookings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyBookings {
    /// Not yet over, and holding a desk; soonest first.
    pub coming: Vec<Booking>,
    /// Over, cancelled, released or displaced; latest first, at most 50.
    pub past: Vec<Booking>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// What makes an alternative one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AlternativeKind {
    /// Another desk of the centre at the same time.
    OtherDesk,
    /// The same desk at another time.
    OtherTime,
    /// A desk of another centre at the same time.
    OtherCentre,
}

/// What could be booked instead; free when the answer was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Alternative {
    /// In what it differs.
    pub kind: AlternativeKind,
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The desk's name on the spot.
    pub space_label: String,
    /// What to book.
    pub slot: Slot,
}

/// Why a space is not free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TakenBy {
    /// The person who asks.
    Me,
    /// Somebody else.
    Somebody,
    /// The centre blocked it.
    Block,
}

/// A span in which a space is not free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Taken {
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
    /// By whom.
    pub by: TakenBy,
}

/// A desk on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeskDay {
    /// The desk.
    pub space: Space,
    /// When it is not free, in order, not overlapping.
    pub taken: Vec<Taken>,
}

/// A half hour that can be the start of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HalfHour {
    /// By the centre's clock.
    pub start: TimeOfDay,
    /// Its end by the centre's clock.
    pub end: TimeOfDay,
    /// Which one, when the local time comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
}

/// Why nothing can be booked on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum DayClosed {
    /// The centre's hours are not known yet.
    HoursToConfirm,
    /// Closed on this weekday.
    Weekday,
    /// Closed on this date.
    Date {
        /// In words for the public; may be empty.
        reason: String,
    },
    /// The day is over.
    Past,
    /// Further ahead than the centre allows.
    TooFarAhead,
}

/// `GET /centres/{centre}/days/{date}`: the floor on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreDay {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The local date.
    pub date: NaiveDate,
    /// The local date there now.
    pub today: NaiveDate,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
    /// Opening hours of the day; empty when closed.
    pub open: Vec<OpeningRange>,
    /// Why nothing can be booked, if so.
    pub closed: Option<DayClosed>,
    /// The half hours within opening hours, past ones too, in order.
    pub half_hours: Vec<HalfHour>,
    /// The desks, by label.
    pub desks: Vec<DeskDay>,
    /// The other spaces, to draw the plan.
    pub others: Vec<Space>,
    /// The floor.
    pub floor_plan: FloorPlan,
    /// How desks are booked here.
    pub rules: BookingRules,
    /// How sure the spaces are.
    pub spaces_provenance: Provenance,
}

/// A booking in the operator's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DayEntry {
    /// The booking.
    pub booking: Booking,
    /// Who comes.
    pub person: PersonCard,
}

/// `GET /centres/{centre}/days/{date}/bookings`: the operator's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OperatorDay {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The local date.
    pub date: NaiveDate,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
    /// Every booking of the day whatever its status, by start, then desk.
    pub entries: Vec<DayEntry>,
    /// The blocks of the day, by start, then space.
    pub blocks: Vec<Block>,
}
