//! What the server answers about group sessions.

use super::commands::GroupSessionTime;
use super::status::{GroupSessionStatus, RegistrationStatus};
use crate::accounts::PersonCard;
use crate::ids::{CentreId, GroupSessionId, RegistrationId, SpaceId};
use crate::orientation::ClassCounts;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A group session as anyone sees it: counts, and never names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupSession {
    /// The group session.
    pub id: GroupSessionId,
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    pub about: String,
    /// When, by the centre's clock.
    pub time: GroupSessionTime,
    /// The room.
    pub room: SpaceId,
    /// The room's name on the spot.
    pub room_label: String,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
    /// The first moment at which people can no longer register by themselves.
    pub register_until: DateTime<Utc>,
    /// How many people can take part.
    pub places: u16,
    /// How many have a place; never more than `places`.
    pub registered: u16,
    /// How many wait for one.
    pub waiting: u16,
    /// Where it stands.
    pub status: GroupSessionStatus,
    /// Why the centre called it off, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Grows with each edit; an edit names the version that it was made on.
    pub version: i64,
}

impl GroupSession {
    /// How many places nobody has.
    pub fn free(&self) -> u16 {
        self.places.saturating_sub(self.registered)
    }
}

/// A group session that stands in the way of a change of its room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlannedInRoom {
    /// The group session.
    pub id: GroupSessionId,
    /// The room.
    pub room: SpaceId,
    /// What it is called.
    pub title: String,
    /// When, by the centre's clock.
    pub time: GroupSessionTime,
    /// How many people can take part.
    pub places: u16,
}

/// `GET /group-sessions`: what is planned at any centre, for anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ComingGroupSessions {
    /// Planned and not over, soonest first; at most 200.
    pub sessions: Vec<GroupSession>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// `GET /centres/{centre}/group-sessions?from=2026-12-01`: what a centre plans, for anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreGroupSessions {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The first local date: the one that was asked for, or today.
    pub from: NaiveDate,
    /// The local date there now.
    pub today: NaiveDate,
    /// From that date on, whatever their status, soonest first; at most 200.
    pub sessions: Vec<GroupSession>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// A registration as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupRegistration {
    /// The registration.
    pub id: RegistrationId,
    /// For what.
    pub session: GroupSession,
    /// Where it stands.
    pub status: RegistrationStatus,
    /// The place in the waiting list, from 1 on, for who waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<u16>,
}

/// `GET /me/group-sessions`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyGroupSessions {
    /// Not yet over, with a place or waiting for one; soonest first.
    pub coming: Vec<GroupRegistration>,
    /// Over, given up or called off, where nothing of the same group session is coming; latest first, at most 50.
    pub past: Vec<GroupRegistration>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// Somebody in the list of a group session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Participant {
    /// The registration.
    pub registration: RegistrationId,
    /// Who it is.
    pub person: PersonCard,
    /// Where the registration stands.
    pub status: RegistrationStatus,
    /// The place in the waiting list, from 1 on, for who waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<u16>,
}

/// `GET /group-sessions/{session}/participants`: for staff of the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Participants {
    /// Of what.
    pub session: GroupSession,
    /// Every registration whatever its status, in the order of registering.
    pub entries: Vec<Participant>,
    /// The class in which the group answers, in counts; whose result is whose, nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<ClassCounts>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}
