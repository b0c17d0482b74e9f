//! What can be asked of appointments with a counsellor, and of the ranges in which counsellors receive.

use super::{json, nothing};
use crate::client::Method;
use chrono::{NaiveTime, TimeDelta};
use contract::appointments::{
    AddRange, Appointment, AppointmentAlternative, AppointmentOutcome, AppointmentReason, AppointmentSlot,
    BookAppointment, CallOffAppointment, CloseAppointment, MoveAppointment, TellEarlier,
};
use contract::ids::{AppointmentId, PersonId, RangeId};
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// A slot with the names that a person knows it by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// With whom, when and how.
    pub slot: AppointmentSlot,
    /// The centre's name.
    pub centre_name: String,
    /// The counsellor's name.
    pub counsellor_name: String,
}

/// What is asked of an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentRequest {
    /// Book it.
    Book {
        /// What is booked.
        talk: Talk,
        /// What about.
        reason: AppointmentReason,
        /// The number to call, by phone.
        phone: Option<String>,
        /// Whether the person is told of an earlier start.
        tell_earlier: bool,
        /// For whom; nobody means the person who is signed in.
        person: Option<PersonId>,
    },
    /// Another time, way or counsellor instead.
    Move {
        /// What is booked instead.
        talk: Talk,
        /// What was booked before.
        was: Talk,
        /// The number to call, if another one.
        phone: Option<String>,
    },
    /// Give it up.
    Cancel {
        /// What was booked.
        talk: Talk,
    },
    /// Tell the person of an earlier start, or no more.
    TellEarlier {
        /// Whether.
        wanted: bool,
    },
    /// The centre gives it up.
    CallOff {
        /// What was booked.
        talk: Talk,
        /// Why, in words for the person.
        why: String,
    },
    /// A counsellor says what became of it.
    Close {
        /// What.
        outcome: AppointmentOutcome,
    },
}

/// What is asked of a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeRequest {
    /// A counsellor receives in it.
    Add(Box<AddRange>),
    /// And no more.
    Withdraw {},
}

impl AppointmentRequest {
    /// The slot that it is about, where it says so.
    pub fn talk(&self) -> Option<&Talk> {
        match self {
            Self::Book { talk, .. } | Self::Move { talk, .. } | Self::Cancel { talk } | Self::CallOff { talk, .. } => {
                Some(talk)
            }
            Self::TellEarlier { .. } | Self::Close { .. } => None,
        }
    }

    /// The request that carries it: method, address, body.
    pub(super) fn call(&self, appointment: AppointmentId) -> (Method, String, Option<String>) {
        let (path, body) = match self {
            Self::Book { talk, reason, phone, tell_earlier, person } => {
                let body = BookAppointment {
                    id: appointment,
                    slot: talk.slot.clone(),
                    reason: *reason,
                    person: *person,
                    phone: phone.clone(),
                    room: None,
                    tell_earlier: *tell_earlier,
                };
                return (Method::Post, "/appointments".to_owned(), Some(json(&body)));
            }
            Self::Move { talk, phone, .. } => {
                let body = MoveAppointment { slot: talk.slot.clone(), phone: phone.clone(), room: None };
                ("move", Some(json(&body)))
            }
            Self::Cancel { .. } => ("cancel", nothing()),
            Self::TellEarlier { wanted } => ("tell-earlier", Some(json(&TellEarlier { wanted: *wanted }))),
            Self::CallOff { why, .. } => ("call-off", Some(json(&CallOffAppointment { why: why.clone() }))),
            Self::Close { outcome } => ("outcome", Some(json(&CloseAppointment { outcome: *outcome }))),
        };
        (Method::Post, format!("/appointments/{appointment}/{path}"), body)
    }

    /// The request that takes this one back after it was sent, where there is one.
    pub(super) fn opposite(&self) -> Option<Self> {
        match self {
            Self::Book { talk, .. } => Some(Self::Cancel { talk: talk.clone() }),
            Self::Move { talk, was, .. } => Some(Self::Move { talk: was.clone(), was: talk.clone(), phone: None }),
            Self::TellEarlier { wanted } => Some(Self::TellEarlier { wanted: !wanted }),
            // Time that was given up may be somebody else's now, and an outcome is put right by another one.
            Self::Cancel { .. } | Self::CallOff { .. } | Self::Close { .. } => None,
        }
    }
}

impl RangeRequest {
    /// The request that carries it: method, address, body.
    pub(super) fn call(&self, range: RangeId) -> (Method, String, Option<String>) {
        match self {
            Self::Add(add) => (Method::Post, "/appointment-ranges".to_owned(), Some(json(add))),
            Self::Withdraw {} => (Method::Post, format!("/appointment-ranges/{range}/withdraw"), nothing()),
        }
    }
}

impl Talk {
    /// A moment at which it has begun by the clock of any centre in Italy: its local start, read as UTC, is one or two
    /// hours late. What has begun is neither booked nor given up.
    pub(super) fn begun_for_sure(&self) -> Instant {
        let start = TimeDelta::minutes(i64::from(self.slot.start.minutes()));
        self.slot.date.and_time(NaiveTime::MIN).and_utc() + start
    }
}

impl From<AppointmentAlternative> for Talk {
    fn from(alternative: AppointmentAlternative) -> Self {
        let AppointmentAlternative { slot, centre_name, counsellor_name, .. } = alternative;
        Self { slot, centre_name, counsellor_name }
    }
}

impl From<&Appointment> for Talk {
    fn from(appointment: &Appointment) -> Self {
        Self {
            slot: appointment.slot.clone(),
            centre_name: appointment.centre_name.clone(),
            counsellor_name: appointment.counsellor_name.clone(),
        }
    }
}
