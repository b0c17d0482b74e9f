//! What travels about a talk.

use super::status::TalkStatus;
use crate::ids::{CentreId, TalkId};
use crate::time::TimeOfDay;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The talk of an application, as the person and the company see it: the last one that was proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Talk {
    /// The talk.
    pub id: TalkId,
    /// Where.
    pub centre: CentreId,
    /// The centre's name, street where it is known, and municipality.
    pub place: String,
    /// The centre's name.
    pub centre_name: String,
    /// The room's name on the spot.
    pub room_label: String,
    /// The local date.
    pub date: NaiveDate,
    /// The local start.
    pub start: TimeOfDay,
    /// The local end.
    pub end: TimeOfDay,
    /// The first moment.
    pub starts_at: DateTime<Utc>,
    /// The first moment after it.
    pub ends_at: DateTime<Utc>,
    /// Where it stands.
    pub status: TalkStatus,
}

impl Talk {
    /// Whether it may still take place.
    pub fn is_to_come(&self, now: DateTime<Utc>) -> bool {
        self.status.is_to_come(self.starts_at, now)
    }
}
