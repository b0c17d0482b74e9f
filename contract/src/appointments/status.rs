//! The states of an appointment and the one table of what leads from one to another.

use serde::{Deserialize, Serialize};

/// Where an appointment stands for the server. *Saved here* and *sent* are states of the outbox, not of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentStatus {
    /// The time of both is held, and the room where there is one.
    Confirmed,
    /// The person, or an operator for them, gave it up.
    Cancelled,
    /// The centre gave it up and said why.
    CalledOff,
    /// They talked.
    Held,
    /// The person did not come, or did not answer the phone.
    NotCome,
}

/// What can happen to an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AppointmentEvent {
    /// Another time, way or counsellor.
    Move,
    /// The person gives it up.
    Cancel,
    /// The centre gives it up.
    CallOff,
    /// The counsellor says what became of it.
    Close(AppointmentOutcome),
}

/// What became of an appointment, as its counsellor says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentOutcome {
    /// They talked.
    Held,
    /// The person did not come, or did not answer the phone.
    NotCome,
}

impl AppointmentEvent {
    /// Every event.
    pub const ALL: [Self; 5] = [
        Self::Move,
        Self::Cancel,
        Self::CallOff,
        Self::Close(AppointmentOutcome::Held),
        Self::Close(AppointmentOutcome::NotCome),
    ];
}

impl AppointmentStatus {
    /// Every status.
    pub const ALL: [Self; 5] = [Self::Confirmed, Self::Cancelled, Self::CalledOff, Self::Held, Self::NotCome];

    /// The status after the event, or nothing where the event does not fit. The clock is asked elsewhere: see
    /// [`super::fits_clock`].
    pub fn after(self, event: AppointmentEvent) -> Option<Self> {
        match (self, event) {
            (Self::Confirmed, AppointmentEvent::Move) => Some(Self::Confirmed),
            (Self::Confirmed, AppointmentEvent::Cancel) => Some(Self::Cancelled),
            (Self::Confirmed, AppointmentEvent::CallOff) => Some(Self::CalledOff),
            // A slip of the finger can be put right.
            (Self::Confirmed | Self::Held | Self::NotCome, AppointmentEvent::Close(outcome)) => Some(outcome.into()),
            _ => None,
        }
    }

    /// Whether an appointment in this status holds time. One that was held goes on holding what has passed.
    pub fn holds_cells(self) -> bool {
        matches!(self, Self::Confirmed | Self::Held | Self::NotCome)
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
            Self::CalledOff => "called_off",
            Self::Held => "held",
            Self::NotCome => "not_come",
        }
    }
}

impl From<AppointmentOutcome> for AppointmentStatus {
    fn from(outcome: AppointmentOutcome) -> Self {
        match outcome {
            AppointmentOutcome::Held => Self::Held,
            AppointmentOutcome::NotCome => Self::NotCome,
        }
    }
}
