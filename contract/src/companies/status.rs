//! Whether an operator has checked a company: the states, and the one table of what leads from one to another.

use serde::{Deserialize, Serialize};

/// Where the check of a company stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CompanyStatus {
    /// It waits for an operator.
    ToVerify,
    /// An operator has checked that it exists and that whoever registered it may act for it.
    Verified,
    /// An operator has said no, and why.
    Refused,
}

/// What can happen to the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompanyEvent {
    /// An operator says yes.
    Verify,
    /// An operator says no.
    Refuse,
    /// The name or the VAT number was changed: what was checked is another company now.
    ChangeIdentity,
    /// Whoever was refused has put right what was wrong, and asks again.
    AskAgain,
}

impl CompanyEvent {
    /// Every event.
    pub const ALL: [Self; 4] = [Self::Verify, Self::Refuse, Self::ChangeIdentity, Self::AskAgain];
}

impl CompanyStatus {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::ToVerify, Self::Verified, Self::Refused];

    /// The status after the event, or nothing where the event does not fit.
    pub fn after(self, event: CompanyEvent) -> Option<Self> {
        match (self, event) {
            (Self::ToVerify | Self::Refused, CompanyEvent::Verify) => Some(Self::Verified),
            // What was found out later counts too.
            (Self::ToVerify | Self::Verified, CompanyEvent::Refuse) => Some(Self::Refused),
            (_, CompanyEvent::ChangeIdentity) | (Self::Refused, CompanyEvent::AskAgain) => Some(Self::ToVerify),
            _ => None,
        }
    }

    /// Whether offers of the company are shown to people.
    pub fn may_publish(self) -> bool {
        self == Self::Verified
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToVerify => "to_verify",
            Self::Verified => "verified",
            Self::Refused => "refused",
        }
    }
}
