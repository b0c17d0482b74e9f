//! What is asked of postings.

use super::status::{ClosingReason, PostingEvent};
use crate::ids::{PlaceOfWorkId, PostingId};
use crate::orientation::OccupationId;
use crate::traineeships::{Occasion, PostingKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// All that a company says in a posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PostingDetails {
    /// What is offered.
    pub kind: PostingKind,
    /// What it is besides the usual.
    pub occasion: Occasion,
    /// What it is called, 1 to 80 characters.
    pub title: String,
    /// The occupation, from the catalogue.
    #[serde(default)]
    pub occupation: Option<OccupationId>,
    /// What one does and learns, 1 to 2,000 characters.
    pub tasks: String,
    /// Where: a place of work of the company.
    pub place: PlaceOfWorkId,
    /// How many people are looked for, 1 to 50.
    pub places: u16,
    /// The first day.
    pub starts_on: NaiveDate,
    /// The last day.
    pub ends_on: NaiveDate,
    /// Hours a week, 1 to 48.
    pub weekly_hours: u8,
    /// Whether some of them are at night.
    pub at_night: bool,
    /// The allowance a month, gross, in cents, up to 1,000,000.
    pub allowance_cents: u32,
    /// Whether meals are given.
    pub with_meals: bool,
    /// The last day on which one can apply: not after the first day of work, at most 180 days ahead.
    pub open_until: NaiveDate,
    /// What is asked of who applies: at most 5 questions of 200 characters.
    #[serde(default)]
    pub questions: Vec<String>,
    /// How accessible the place is, at most 600 characters.
    #[serde(default)]
    pub accessibility: Option<String>,
    /// What the company says of the unit.
    pub unit: UnitFacts,
}

/// What a company says of the unit in which the person would work, beside the headcount that stands in its profile. Only
/// the company and staff see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UnitFacts {
    /// Trainees who are there now and count in the quota.
    pub running: u32,
    /// Traineeships that ended in the last 24 months.
    pub ended: u32,
    /// How many of those people were hired.
    pub hired: u32,
    /// The last dismissal in the unit for equal tasks.
    #[serde(default)]
    pub dismissed_on: Option<NaiveDate>,
    /// Whether it keeps to the rules of safety at work.
    pub is_safe: bool,
    /// Whether it employs the people with disabilities that it must.
    pub meets_disability_duty: bool,
    /// Whether wage support is running for equal tasks.
    pub has_wage_support: bool,
}

/// `POST /companies/{company}/postings`, with `Idempotency-Key`: a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct WritePosting {
    /// The new posting; made by the client (UUIDv7).
    pub id: PostingId,
    /// What it says.
    pub details: PostingDetails,
}

/// `PUT /companies/{company}/postings/{posting}`. What was published waits for an operator again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditPosting {
    /// The version that was read.
    pub version: i64,
    /// What it says now.
    pub details: PostingDetails,
}

/// `POST /companies/{company}/postings/{posting}/verdict`, with `Idempotency-Key`: what an operator says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct JudgePosting {
    /// The version that was read.
    pub version: i64,
    /// Yes, or why not.
    pub verdict: PostingVerdict,
}

/// Yes, or why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PostingVerdict {
    /// It is published.
    Approved {},
    /// It goes back to the company.
    Returned {
        /// Why, in words for the company; 1 to 200 characters.
        why: String,
    },
}

/// `POST /companies/{company}/postings/{posting}/steps`, with `Idempotency-Key`: what the company does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct StepPosting {
    /// The version that was read.
    pub version: i64,
    /// What.
    pub step: PostingStep,
}

/// What a company does with a posting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PostingStep {
    /// Ask for it to be published.
    Submit,
    /// Take it back before anybody has looked.
    TakeBack,
    /// Put it aside.
    Pause,
    /// Take it up again.
    Resume,
    /// Close it: every place is filled.
    CloseFilled,
    /// Close it: the company gave it up.
    CloseGivenUp,
}

impl PostingStep {
    /// Every step.
    pub const ALL: [Self; 6] =
        [Self::Submit, Self::TakeBack, Self::Pause, Self::Resume, Self::CloseFilled, Self::CloseGivenUp];

    /// What happens to the posting.
    pub fn event(self) -> PostingEvent {
        match self {
            Self::Submit => PostingEvent::Submit,
            Self::TakeBack => PostingEvent::TakeBack,
            Self::Pause => PostingEvent::Pause,
            Self::Resume => PostingEvent::Resume,
            Self::CloseFilled | Self::CloseGivenUp => PostingEvent::Close,
        }
    }

    /// Why the posting is over after it.
    pub fn closes_because(self) -> Option<ClosingReason> {
        match self {
            Self::CloseFilled => Some(ClosingReason::Filled),
            Self::CloseGivenUp => Some(ClosingReason::GivenUp),
            Self::Submit | Self::TakeBack | Self::Pause | Self::Resume => None,
        }
    }
}
