//! Where a posting stands: the states, and the one table of what leads from one to another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a posting stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostingStatus {
    /// The company writes it. Nobody else sees it.
    Draft,
    /// It waits for an operator.
    Submitted,
    /// An operator has sent it back, and said why.
    Returned,
    /// People find it and apply.
    Open,
    /// The company, or its silence, has put it aside: people who have its address see so.
    Paused,
    /// It is over.
    Closed,
}

/// What can happen to a posting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PostingEvent {
    /// The company asks for it to be published.
    Submit,
    /// The company takes it back before anybody has looked.
    TakeBack,
    /// An operator publishes it.
    Approve,
    /// An operator sends it back.
    Return,
    /// The company changes what was approved.
    Change,
    /// It is put aside.
    Pause,
    /// It is taken up again.
    Resume,
    /// It is over.
    Close,
}

/// Why a posting is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// Every place is filled.
    Filled,
    /// The company gave it up.
    GivenUp,
    /// Its last day is over.
    Expired,
}

impl PostingEvent {
    /// Every event.
    pub const ALL: [Self; 8] = [
        Self::Submit,
        Self::TakeBack,
        Self::Approve,
        Self::Return,
        Self::Change,
        Self::Pause,
        Self::Resume,
        Self::Close,
    ];
}

impl PostingStatus {
    /// Every status.
    pub const ALL: [Self; 6] = [Self::Draft, Self::Submitted, Self::Returned, Self::Open, Self::Paused, Self::Closed];

    /// The status after the event, or nothing where the event does not fit.
    pub fn after(self, event: PostingEvent) -> Option<Self> {
        use {PostingEvent as E, PostingStatus as S};
        match (self, event) {
            (S::Draft | S::Returned, E::Submit) => Some(S::Submitted),
            (S::Submitted, E::TakeBack) => Some(S::Draft),
            (S::Submitted, E::Approve) => Some(S::Open),
            (S::Submitted, E::Return) => Some(S::Returned),
            // What was approved is what people read: another text waits for an operator again.
            (S::Open | S::Paused, E::Change) => Some(S::Submitted),
            (S::Open, E::Pause) => Some(S::Paused),
            (S::Paused, E::Resume) => Some(S::Open),
            (S::Draft | S::Submitted | S::Returned | S::Open | S::Paused, E::Close) => Some(S::Closed),
            _ => None,
        }
    }

    /// The status on a day: what was open or paused is closed after its last day. The clock says so; a job writes it down,
    /// and tells the company.
    pub fn on(self, today: NaiveDate, open_until: NaiveDate) -> Self {
        if matches!(self, Self::Open | Self::Paused) && open_until < today { Self::Closed } else { self }
    }

    /// What anybody reads of a posting that was published once: while it is written again, and waits for an operator again,
    /// it is put aside.
    pub fn to_the_public(self) -> Self {
        match self {
            Self::Draft | Self::Submitted | Self::Returned | Self::Paused => Self::Paused,
            Self::Open => Self::Open,
            Self::Closed => Self::Closed,
        }
    }

    /// Whether its places count in the company's quota.
    pub fn holds_places(self) -> bool {
        matches!(self, Self::Submitted | Self::Open | Self::Paused)
    }

    /// The word on the wire and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Open => "open",
            Self::Paused => "paused",
            Self::Closed => "closed",
        }
    }
}
