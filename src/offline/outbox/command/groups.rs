//! What can be asked of a registration for a group session.

use super::{json, nothing};
use crate::client::Method;
use chrono::{NaiveTime, TimeDelta};
use contract::group_sessions::{GroupSession, GroupSessionTime, RegisterForGroupSession};
use contract::ids::{GroupSessionId, RegistrationId};
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// A group session as a person knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// What it is called.
    pub title: String,
    /// The centre's name.
    pub centre_name: String,
    /// When.
    pub time: GroupSessionTime,
}

/// What is asked of a registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupRequest {
    /// A place, or one in the list.
    Register {
        /// What for.
        meeting: Meeting,
    },
    /// Give it up.
    Cancel {
        /// What it was for.
        meeting: Meeting,
    },
    /// Staff check the person in.
    CheckIn {},
}

impl GroupRequest {
    /// What it is about, where it says so.
    pub fn meeting(&self) -> Option<&Meeting> {
        match self {
            Self::Register { meeting } | Self::Cancel { meeting } => Some(meeting),
            Self::CheckIn {} => None,
        }
    }

    /// The request that carries it: method, address, body.
    pub(super) fn call(
        &self,
        session: GroupSessionId,
        registration: RegistrationId,
    ) -> (Method, String, Option<String>) {
        let (path, body) = match self {
            Self::Register { .. } => {
                let body = RegisterForGroupSession { id: registration, person: None };
                (format!("/group-sessions/{session}/registrations"), Some(json(&body)))
            }
            Self::Cancel { .. } => (format!("/registrations/{registration}/cancel"), nothing()),
            Self::CheckIn {} => (format!("/registrations/{registration}/check-in"), nothing()),
        };
        (Method::Post, path, body)
    }

    /// The request that takes this one back after it was sent, where there is one. A place that was given up may be
    /// somebody else's now.
    pub(super) fn opposite(&self) -> Option<Self> {
        match self {
            Self::Register { meeting } => Some(Self::Cancel { meeting: meeting.clone() }),
            Self::Cancel { .. } | Self::CheckIn {} => None,
        }
    }
}

impl Meeting {
    /// A moment at which it has begun by the clock of any centre in Italy: its local start, read as UTC, is one or two
    /// hours late. What has begun is neither registered for nor given up.
    pub(super) fn begun_for_sure(&self) -> Instant {
        let start = TimeDelta::minutes(i64::from(self.time.start.minutes()));
        self.time.date.and_time(NaiveTime::MIN).and_utc() + start
    }
}

impl From<&GroupSession> for Meeting {
    fn from(session: &GroupSession) -> Self {
        Self { title: session.title.clone(), centre_name: session.centre_name.clone(), time: session.time }
    }
}
