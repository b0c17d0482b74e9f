//! What people ask for. Each travels through the outbox, under an `Idempotency-Key`.

use super::ranges::RangeDays;
use super::reasons::{AppointmentReason, AppointmentWay};
use super::status::AppointmentOutcome;
use crate::ids::{AppointmentId, CentreId, PersonId, RangeId, SpaceId};
use crate::time::{Fold, TimeOfDay};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A counsellor, a date and a start, as a person says them: by the centre's clock. The end comes from the reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AppointmentSlot {
    /// Where.
    pub centre: CentreId,
    /// With whom.
    pub counsellor: PersonId,
    /// In which way.
    pub way: AppointmentWay,
    /// The local date.
    pub date: NaiveDate,
    /// The local start, on a quarter of an hour.
    pub start: TimeOfDay,
    /// Which start is meant, only when it comes twice that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fold: Option<Fold>,
}

/// `POST /appointments`, with `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BookAppointment {
    /// The appointment's id, made by the client (UUIDv7).
    pub id: AppointmentId,
    /// With whom, when and how.
    pub slot: AppointmentSlot,
    /// What about.
    pub reason: AppointmentReason,
    /// For whom, when an operator books for somebody registered; nobody means: for me.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// The number to call. Required by phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A certain interview room, which only staff ask for; nobody means: one that is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<SpaceId>,
    /// Whether to tell the person if an earlier start frees up.
    #[serde(default)]
    pub tell_earlier: bool,
}

/// `POST /appointments/{appointment}/move`, with `Idempotency-Key`. The reason stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveAppointment {
    /// With whom, when and how instead. The old time is given up only if this one is had.
    pub slot: AppointmentSlot,
    /// The number to call; nothing keeps the one that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// A certain interview room, which only staff ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<SpaceId>,
}

/// `POST /appointments/{appointment}/call-off`, with `Idempotency-Key`: the centre gives the appointment up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallOffAppointment {
    /// Why, in words for the person; 1 to 120 characters.
    pub why: String,
}

/// `POST /appointments/{appointment}/outcome`, with `Idempotency-Key`: what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseAppointment {
    /// Held, or not come.
    pub outcome: AppointmentOutcome,
}

/// `POST /appointments/{appointment}/tell-earlier`, with `Idempotency-Key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TellEarlier {
    /// Whether to tell the person if an earlier start frees up.
    pub wanted: bool,
}

/// `PUT /appointments/{appointment}/notes`: the counsellor's own words, which no person but counsellors of the centre
/// reads here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WriteNotes {
    /// The version that was read; 0 when there were none.
    pub version: i64,
    /// The notes, at most 4,000 characters; empty takes them away.
    pub text: String,
}

/// `POST /appointment-ranges`, with `Idempotency-Key`: a counsellor receives in a range of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AddRange {
    /// The range's id, made by the client (UUIDv7).
    pub id: RangeId,
    /// The centre.
    pub centre: CentreId,
    /// Who receives: a counsellor of the centre.
    pub counsellor: PersonId,
    /// On which days.
    pub days: RangeDays,
    /// From when, on a quarter of an hour.
    pub from: TimeOfDay,
    /// Until when, on a quarter of an hour, after `from`.
    pub to: TimeOfDay,
    /// What about, each once, at least one.
    pub reasons: Vec<AppointmentReason>,
    /// In which ways, each once, at least one.
    pub ways: Vec<AppointmentWay>,
}
