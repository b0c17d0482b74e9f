//! Where an application stands: the states, and the one table of what leads from one to another.

use super::commands::CompanyAnswer;
use serde::{Deserialize, Serialize};

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ApplicationStatus {
    /// The company has it, and has not answered.
    Sent,
    /// The company wants to talk with the person.
    Interview,
    /// The company has put it off.
    Later,
    /// The company said no.
    Declined,
    /// The company said yes.
    Accepted,
    /// The person has withdrawn it.
    Withdrawn,
}

/// What can happen to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationEvent {
    /// The company answers.
    Answer(CompanyAnswer),
    /// The person withdraws it.
    Withdraw,
}

impl ApplicationStatus {
    /// Every status.
    pub const ALL: [Self; 6] =
        [Self::Sent, Self::Interview, Self::Later, Self::Declined, Self::Accepted, Self::Withdrawn];

    /// The status after the event, or nothing where the event does not fit.
    pub fn after(self, event: ApplicationEvent) -> Option<Self> {
        use {ApplicationEvent as E, ApplicationStatus as S};
        match (self, event) {
            (S::Sent | S::Interview | S::Later, E::Answer(answer)) => Some(answer.leads_to()),
            // Who was accepted may have found something else meanwhile.
            (S::Sent | S::Interview | S::Later | S::Accepted, E::Withdraw) => Some(S::Withdrawn),
            _ => None,
        }
    }

    /// Whether it has had its last word.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Declined | Self::Accepted | Self::Withdrawn)
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Interview => "interview",
            Self::Later => "later",
            Self::Declined => "declined",
            Self::Accepted => "accepted",
            Self::Withdrawn => "withdrawn",
        }
    }
}
