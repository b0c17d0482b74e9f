//! What is asked of postings.

use crate::ids::{CompanyId, PlaceOfWorkId, PostingId};
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

/// `PUT /postings/{posting}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditPosting {
    /// The version that was read.
    pub version: i64,
    /// What it says now.
    pub details: PostingDetails,
}

/// `POST /postings/{posting}/verdict`, with `Idempotency-Key`: what an operator says.
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

/// `POST /postings/{posting}/copies`, with `Idempotency-Key`: the same words in a new draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CopyPosting {
    /// The new posting; made by the client (UUIDv7).
    pub id: PostingId,
    /// The company that it is for: the same one.
    pub company: CompanyId,
}
