//! Where a talk stands: the states, and the one table of what leads from one to another.

use crate::time::Instant;
use serde::{Deserialize, Serialize};

/// Where a talk stands. A proposal that nobody accepted before its start has lapsed: the clock says so, see
/// [`TalkStatus::is_to_come`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TalkStatus {
    /// The company has proposed it: the room is held, the person's time is not.
    Proposed,
    /// The person comes: the room and their time are held.
    Accepted,
    /// The person cannot come.
    Declined,
    /// The company or the person has called it off.
    CalledOff,
}

/// What can happen to a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TalkEvent {
    /// The person comes.
    Accept,
    /// The person cannot come.
    Decline,
    /// The company or the person calls it off.
    CallOff,
}

impl TalkEvent {
    /// Every event.
    pub const ALL: [Self; 3] = [Self::Accept, Self::Decline, Self::CallOff];
}

impl TalkStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Accepted, Self::Declined, Self::CalledOff];

    /// The status after the event, or nothing where the event does not fit.
    pub fn after(self, event: TalkEvent) -> Option<Self> {
        match (self, event) {
            (Self::Proposed, TalkEvent::Accept) => Some(Self::Accepted),
            (Self::Proposed, TalkEvent::Decline) => Some(Self::Declined),
            (Self::Proposed | Self::Accepted, TalkEvent::CallOff) => Some(Self::CalledOff),
            _ => None,
        }
    }

    /// The same by the clock: nothing happens any more to a talk that has begun.
    pub fn after_at(self, event: TalkEvent, starts_at: Instant, now: Instant) -> Option<Self> {
        if now < starts_at { self.after(event) } else { None }
    }

    /// Whether a talk in this status has its room.
    pub fn holds_room(self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted)
    }

    /// Whether it may still take place: it was proposed or accepted, and has not begun.
    pub fn is_to_come(self, starts_at: Instant, now: Instant) -> bool {
        self.holds_room() && now < starts_at
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::CalledOff => "called_off",
        }
    }
}
