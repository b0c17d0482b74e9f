//! What a student hands in to a class. It carries all that the request needs: the phone may have left the class, or
//! thrown the answers away, before it is sent.

use super::json;
use crate::client::Method;
use chrono::TimeDelta;
use contract::ids::{ClassId, PupilId};
use contract::orientation::{HAND_IN_DAYS, SaveInterests};
use contract::time::Instant;
use serde::{Deserialize, Serialize};

/// What is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandIn {
    /// What the phone calls its student. Who knows it hands in as they, so it is shown nowhere.
    pub pupil: PupilId,
    /// What the tutor calls the class.
    pub label: String,
    /// The class's last hour.
    pub until: Instant,
    /// The answers. The server keeps three letters of them.
    pub interests: SaveInterests,
}

impl HandIn {
    /// The last moment at which the server takes it, or nearly: a phone's clock may be wrong, and then the server says so.
    pub(super) fn not_after(&self) -> Instant {
        self.until + TimeDelta::days(HAND_IN_DAYS)
    }

    /// The request that carries it: method, address, body.
    pub(super) fn call(&self, class: ClassId) -> (Method, String, Option<String>) {
        let path = format!("/classes/{class}/results/{}", self.pupil);
        (Method::Put, path, Some(json(&self.interests)))
    }
}
