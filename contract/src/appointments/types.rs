//! What the server answers about appointments.

use super::alternatives::AppointmentAlternative;
use super::commands::AppointmentSlot;
use super::free_starts::FreeStart;
use super::reasons::AppointmentReason;
use super::status::AppointmentStatus;
use crate::accounts::PersonCard;
use crate::ids::{AppointmentId, CentreId, PersonId};
use crate::time::TimeOfDay;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A counsellor of a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Counsellor {
    /// The counsellor.
    pub id: PersonId,
    /// Name and surname.
    pub name: String,
}

/// `GET /centres/{centre}/appointment-slots?from=2026-12-01`: the free starts of seven days, for anyone. Nothing in
/// the question says what somebody wants to talk about: each start says what fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CentreSlots {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The first of the seven local dates: the one that was asked for, today at the earliest.
    pub from: NaiveDate,
    /// The local date there now.
    pub today: NaiveDate,
    /// The last local date that can be booked.
    pub last: NaiveDate,
    /// Who receives on these days, by name.
    pub counsellors: Vec<Counsellor>,
    /// The free starts, by start, then counsellor.
    pub starts: Vec<FreeStart>,
    /// The first date after the seven on which something is free, if there is one.
    pub next: Option<NaiveDate>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// An appointment as its person and staff of its centre see it. The counsellor's notes are never in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Appointment {
    /// The appointment.
    pub id: AppointmentId,
    /// The centre's name.
    pub centre_name: String,
    /// The counsellor's name.
    pub counsellor_name: String,
    /// With whom, when and how, by the centre's clock.
    pub slot: AppointmentSlot,
    /// The local end.
    pub end: TimeOfDay,
    /// What about; only for the person and the centre's counsellors. Others get none, whatever the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<AppointmentReason>,
    /// The room's name on the spot, in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_label: Option<String>,
    /// The number to call, by phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
    /// Where it stands.
    pub status: AppointmentStatus,
    /// Why the centre called it off, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Whether the person is told if an earlier start frees up.
    pub tell_earlier: bool,
    /// The earlier start that the person was last told of, as long as it is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<AppointmentAlternative>,
    /// Offered instead, when the centre called it off; at most three.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<AppointmentAlternative>,
}

/// `GET /me/appointments`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyAppointments {
    /// Not yet over, and confirmed; soonest first.
    pub coming: Vec<Appointment>,
    /// Over, cancelled or called off; latest first, at most 50.
    pub past: Vec<Appointment>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// An appointment in the centre's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentEntry {
    /// The appointment.
    pub appointment: Appointment,
    /// Who comes, or is called.
    pub person: PersonCard,
    /// Whether there are notes; always false for who may not read them.
    pub has_notes: bool,
}

/// An interview room that a company has to meet somebody who applied. Nobody is named: the centre opens the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanyTalk {
    /// The room's name on the spot.
    pub room_label: String,
    /// The local start.
    pub start: TimeOfDay,
    /// The local end.
    pub end: TimeOfDay,
    /// Whether both come; else the person has not answered yet.
    pub is_agreed: bool,
}

/// `GET /centres/{centre}/days/{date}/appointments`: the day of a centre's counsellors, for staff of the centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentDay {
    /// The centre.
    pub centre: CentreId,
    /// The centre's name.
    pub centre_name: String,
    /// The local date.
    pub date: NaiveDate,
    /// The local date there now.
    pub today: NaiveDate,
    /// Whether who asks is a counsellor of the centre: sees reasons, says what became of it, reads and writes notes.
    pub as_counsellor: bool,
    /// The centre's counsellors, by name.
    pub counsellors: Vec<Counsellor>,
    /// Every appointment of the day whatever its status, by start, then counsellor.
    pub entries: Vec<AppointmentEntry>,
    /// The interview rooms that companies have that day, by start.
    #[serde(default)]
    pub company_talks: Vec<CompanyTalk>,
    /// The server's time when it answered.
    pub now: DateTime<Utc>,
}

/// `GET` and `PUT /appointments/{appointment}/notes`: for counsellors of the centre. Each reading is noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppointmentNotes {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The notes; empty when there are none.
    pub text: String,
    /// Grows with each writing; 0 when there are none yet.
    pub version: i64,
    /// Who wrote last, and when.
    pub written: Option<NotesWritten>,
}

/// Who wrote notes last, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NotesWritten {
    /// Their name and surname.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}
