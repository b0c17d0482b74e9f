//! The states of a group session and of a registration, and the one table of what leads from one to another.

use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// Where a group session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum GroupSessionStatus {
    /// It takes place; the room is held.
    Planned,
    /// The centre gave it up and said why.
    CalledOff,
    /// Its time is over. The clock says so, nobody writes it.
    Over,
}

/// Where a registration stands for the server. *Saved here* and *sent* are states of the outbox, not of a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegistrationStatus {
    /// There was no place: the person is in the list, and holds no time.
    Waiting,
    /// The person has a place.
    Registered,
    /// The person, or staff for them, gave it up.
    Cancelled,
    /// The centre called the group session off.
    CalledOff,
    /// The person is there, or was.
    Attended,
    /// The person had a place and was not checked in. The clock says so, nobody writes it.
    NotCome,
}

/// What can happen to a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RegistrationEvent {
    /// A place became free for who waits.
    Promote,
    /// The person gives it up.
    Cancel,
    /// The centre calls the group session off.
    CallOff,
    /// The person arrives.
    CheckIn,
}

impl RegistrationEvent {
    /// Every event.
    pub const ALL: [Self; 4] = [Self::Promote, Self::Cancel, Self::CallOff, Self::CheckIn];
}

impl GroupSessionStatus {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Planned, Self::CalledOff, Self::Over];

    /// The status at a moment: what was planned is over when its time is.
    pub fn at(self, ends_at: Instant, now: Instant) -> Self {
        if self == Self::Planned && ends_at <= now { Self::Over } else { self }
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::CalledOff => "called_off",
            Self::Over => "over",
        }
    }
}

impl RegistrationStatus {
    /// Every status.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Registered, Self::Cancelled, Self::CalledOff, Self::Attended, Self::NotCome];

    /// The status at a moment: who had a place and was not checked in did not come, once it is over.
    pub fn at(self, ends_at: Instant, now: Instant) -> Self {
        if self == Self::Registered && ends_at <= now { Self::NotCome } else { self }
    }

    /// The status after the event, or nothing where the event does not fit. The clock is asked elsewhere: see
    /// [`super::fits_clock`].
    pub fn after(self, event: RegistrationEvent) -> Option<Self> {
        match (self, event) {
            (Self::Waiting, RegistrationEvent::Promote) => Some(Self::Registered),
            (Self::Waiting | Self::Registered, RegistrationEvent::Cancel) => Some(Self::Cancelled),
            // Who was checked in early has come for nothing.
            (Self::Waiting | Self::Registered | Self::Attended, RegistrationEvent::CallOff) => Some(Self::CalledOff),
            // Who was forgotten at the door is checked in afterwards.
            (Self::Registered | Self::NotCome, RegistrationEvent::CheckIn) => Some(Self::Attended),
            _ => None,
        }
    }

    /// Whether a registration in this status has a place, and the time of its person.
    pub fn has_place(self) -> bool {
        matches!(self, Self::Registered | Self::Attended | Self::NotCome)
    }

    /// Whether the person is in the list, with a place or waiting for one: nobody is twice.
    pub fn is_in_list(self) -> bool {
        self == Self::Waiting || self.has_place()
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Registered => "registered",
            Self::Cancelled => "cancelled",
            Self::CalledOff => "called_off",
            Self::Attended => "attended",
            Self::NotCome => "not_come",
        }
    }
}
