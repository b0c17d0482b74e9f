//! What travels about a class.

use super::picture::ClassPicture;
use crate::ids::{ClassId, PupilId};
use crate::orientation::Form;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `POST /classes`: opens a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenClass {
    /// The new class; made by the client (UUIDv7). Sent again, it names the same class.
    pub id: ClassId,
    /// What the tutor calls it, such as `4ª B`: 1 to 60 characters. Students who join read it too.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub label: String,
    /// How much is asked.
    pub form: Form,
}

/// A class, as whoever opened it sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GuidedClass {
    /// The class.
    pub id: ClassId,
    /// What the tutor calls it.
    pub label: String,
    /// How much is asked.
    pub form: Form,
    /// Six characters, such as `7KQ2M4`, with which students join; nothing once the class has ended.
    pub code: Option<String>,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// Until when students may join, unless it is ended before.
    pub until: DateTime<Utc>,
    /// Whether students may join now.
    pub open: bool,
    /// How many have joined.
    pub joined: usize,
    /// How many of them have handed in.
    pub finished: usize,
    /// What the group likes; nothing below five that handed in.
    pub picture: Option<ClassPicture>,
}

/// A class beside the group session that it belongs to, as staff of the centre see it: counts, and no code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ClassCounts {
    /// The class.
    pub id: ClassId,
    /// What who guides it calls it.
    pub label: String,
    /// Whether who asks guides it. To anybody else its own page does not exist.
    pub guided_by_you: bool,
    /// How many have joined.
    pub joined: usize,
    /// How many of them have handed in.
    pub finished: usize,
    /// What the group likes; nothing below five that handed in.
    pub picture: Option<ClassPicture>,
}

/// `GET /classes`: the classes of who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyClasses {
    /// The newest first, at most a hundred.
    pub classes: Vec<GuidedClass>,
}

/// `POST /class-joins`: joins a class, without an account. A POST, so that the code stands in no address and no log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct JoinClass {
    /// The code as it was typed or scanned; case, blanks and hyphens do not matter.
    pub code: String,
    /// A random UUID, made on the phone for this class alone. Who knows it hands in as this student, so nobody is told it.
    pub pupil: PupilId,
}

/// The class that a student has joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct JoinedClass {
    /// The class.
    pub id: ClassId,
    /// What the tutor calls it.
    pub label: String,
    /// How much is asked.
    pub form: Form,
    /// Until when others may join. Results are taken for [`super::HAND_IN_DAYS`] days more.
    pub until: DateTime<Utc>,
}
