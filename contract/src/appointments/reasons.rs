//! What an appointment is about, how long it takes, and in which ways it is held.

use serde::{Deserialize, Serialize};

/// What an appointment is about. Only the person and the centre's counsellors read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentReason {
    /// What suits me, and which ways lead there.
    Orientation,
    /// Writing or looking through a CV.
    Cv,
    /// Finding or following a traineeship.
    Traineeship,
    /// Support that is made to measure (*percorsi di inclusione*). Its words on the screen say no more than that.
    Inclusion,
}

impl AppointmentReason {
    /// Every reason, in the order that lists show.
    pub const ALL: [Self; 4] = [Self::Orientation, Self::Cv, Self::Traineeship, Self::Inclusion];

    /// How long it takes, in minutes: a multiple of a quarter of an hour. The only place that says so.
    ///
    /// `Inclusion` is as long as another reason, so that nobody tells it from the length of a line in a list.
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Orientation | Self::Inclusion => 60,
            Self::Cv => 30,
            Self::Traineeship => 45,
        }
    }
}

/// In which way an appointment is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentWay {
    /// In an interview room of the centre, which is held with it.
    InPerson,
    /// By phone: the counsellor calls. No room is held.
    Phone,
}

impl AppointmentWay {
    /// Every way, in the order that lists show.
    pub const ALL: [Self; 2] = [Self::InPerson, Self::Phone];
}
