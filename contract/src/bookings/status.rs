//! The states of a booking and the one table of what leads from one to another.

use serde::{Deserialize, Serialize};

/// Where a booking stands for the server. *Saved here* and *sent* are states of the outbox, not of a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BookingStatus {
    /// The desk is held.
    Confirmed,
    /// The person is there, or was.
    CheckedIn,
    /// The person, or an operator for them, gave it up.
    Cancelled,
    /// Nobody checked in, so the desk was given back.
    Released,
    /// The centre blocked the desk; the person was told and offered others.
    Displaced,
}

/// What can happen to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BookingEvent {
    /// The person arrives.
    CheckIn,
    /// The person changes desk or time.
    Move,
    /// The person gives it up.
    Cancel,
    /// The time to check in has run out.
    Release,
    /// The centre blocks the desk.
    Displace,
}

impl BookingEvent {
    /// Every event.
    pub const ALL: [Self; 5] = [Self::CheckIn, Self::Move, Self::Cancel, Self::Release, Self::Displace];
}

impl BookingStatus {
    /// Every status.
    pub const ALL: [Self; 5] = [Self::Confirmed, Self::CheckedIn, Self::Cancelled, Self::Released, Self::Displaced];

    /// The status after the event, or nothing where the event does not fit.
    pub fn after(self, event: BookingEvent) -> Option<Self> {
        match (self, event) {
            (Self::Confirmed, BookingEvent::CheckIn) => Some(Self::CheckedIn),
            (Self::Confirmed, BookingEvent::Move) => Some(Self::Confirmed),
            (Self::Confirmed, BookingEvent::Cancel) => Some(Self::Cancelled),
            (Self::Confirmed, BookingEvent::Release) => Some(Self::Released),
            (Self::Confirmed, BookingEvent::Displace) => Some(Self::Displaced),
            // Who is sitting there leaves early, or is asked to move over: the desk is free again.
            (Self::CheckedIn, BookingEvent::Cancel) => Some(Self::Cancelled),
            (Self::CheckedIn, BookingEvent::Displace) => Some(Self::Displaced),
            _ => None,
        }
    }

    /// Whether a booking in this status holds its cells.
    pub fn holds_cells(self) -> bool {
        matches!(self, Self::Confirmed | Self::CheckedIn)
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::CheckedIn => "checked_in",
            Self::Cancelled => "cancelled",
            Self::Released => "released",
            Self::Displaced => "displaced",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gave_its_desk_back_never_holds_it_again() {
        for status in BookingStatus::ALL.into_iter().filter(|status| !status.holds_cells()) {
            for event in BookingEvent::ALL {
                assert_eq!(status.after(event), None, "{status:?} after {event:?}");
            }
        }
    }

    #[test]
    fn nobody_is_released_while_sitting_there() {
        assert_eq!(BookingStatus::CheckedIn.after(BookingEvent::Release), None);
        assert_eq!(BookingStatus::CheckedIn.after(BookingEvent::Move), None);
    }
}
