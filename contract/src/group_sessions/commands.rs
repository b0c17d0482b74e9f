//! What people and staff ask for. Registering and giving up travel through the outbox, under an `Idempotency-Key`.

use crate::ids::{CentreId, ClassId, GroupSessionId, PersonId, RegistrationId, SpaceId};
use crate::time::{Fold, TimeOfDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A date with a start and an end, as people say them: by the centre's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct GroupSessionTime {
    /// The local date.
    pub date: NaiveDate,
    /// The local start, on a quarter of an hour.
    pub start: TimeOfDay,
    /// The local end, on a quarter of an hour, after the start.
    pub end: TimeOfDay,
    /// Which start is meant, only when it comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
}

/// A date and a time of the day, by the centre's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LocalMoment {
    /// The local date.
    pub date: NaiveDate,
    /// The local time; where it comes twice that day, the first.
    pub time: TimeOfDay,
}

/// `POST /group-sessions`, with `Idempotency-Key`: staff of a centre plan a group session. Its room is held with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlanGroupSession {
    /// The group session's id, made by the client (UUIDv7).
    pub id: GroupSessionId,
    /// The centre.
    pub centre: CentreId,
    /// What it is called, 1 to 80 characters.
    pub title: String,
    /// What it is about, at most 600 characters; may be empty.
    pub about: String,
    /// When.
    pub time: GroupSessionTime,
    /// The room: a group room or a lab of the centre.
    pub room: SpaceId,
    /// How many people can take part, 1 to what the room holds.
    pub places: u16,
    /// Until when people can register; nothing means: until it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_until: Option<LocalMoment>,
}

/// `PUT /group-sessions/{session}`: staff change what it says and how many can take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditGroupSession {
    /// The version that the edit was made on.
    pub version: i64,
    /// What it is called, 1 to 80 characters.
    pub title: String,
    /// What it is about, at most 600 characters; may be empty.
    pub about: String,
    /// How many people can take part: not fewer than are registered, not more than the room holds.
    pub places: u16,
}

/// `POST /group-sessions/{session}/call-off`, with `Idempotency-Key`: the centre gives the group session up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallOffGroupSession {
    /// Why, in words for everybody; 1 to 120 characters.
    pub why: String,
}

/// `PUT /group-sessions/{session}/class`: staff say in which class the group answers, so that its counts stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkClass {
    /// A class that who asks guides.
    pub class: ClassId,
}

/// `POST /group-sessions/{session}/registrations`, with `Idempotency-Key`. When there is no place, it is a place in the
/// waiting list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterForGroupSession {
    /// The registration's id, made by the client (UUIDv7).
    pub id: RegistrationId,
    /// For whom, when staff register somebody who is registered at the centre; nobody means: for me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}
