//! What travels about a posting.

use super::commands::PostingDetails;
use super::status::{ClosingReason, PostingStatus};
use crate::ids::{CompanyId, PostingId};
use crate::traineeships::{AnswerRate, Finding, PostingKind};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A posting, as who acts for its company and staff see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Posting {
    /// The posting.
    pub id: PostingId,
    /// Counts its changes: an edit names the one that it was made on.
    pub version: i64,
    /// The company.
    pub company: CompanyId,
    /// Its legal name.
    pub company_name: String,
    /// What it says.
    pub details: PostingDetails,
    /// The municipality of the place of work.
    pub municipality: String,
    /// Where it stands.
    pub status: PostingStatus,
    /// Since when.
    pub status_since: DateTime<Utc>,
    /// Whether people have read it, now or before: then it is closed, and not thrown away.
    pub is_published: bool,
    /// Why an operator sent it back.
    pub returned_because: Option<String>,
    /// Why it is over.
    pub closed_because: Option<ClosingReason>,
    /// What the rules say of it today.
    pub findings: Vec<Finding>,
}

/// A posting, as anybody sees it. There is nothing in it about the company's workers, and nothing about who applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublicPosting {
    /// The posting.
    pub id: PostingId,
    /// What is offered.
    pub kind: PostingKind,
    /// What it is called.
    pub title: String,
    /// The company's legal name.
    pub company_name: String,
    /// The municipality of the place of work.
    pub municipality: String,
    /// What one does.
    pub tasks: String,
    /// The occupation, where it is one of the catalogue.
    pub occupation: Option<crate::orientation::OccupationId>,
    /// The first day, as it is planned.
    pub starts_on: NaiveDate,
    /// The last day, as it is planned.
    pub ends_on: NaiveDate,
    /// Hours a week.
    pub weekly_hours: u8,
    /// The allowance a month, gross, in cents.
    pub allowance_cents: u32,
    /// Whether meals are given.
    pub with_meals: bool,
    /// How many people are looked for.
    pub places: u16,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
    /// What the company asks who applies.
    pub questions: Vec<String>,
    /// What it says about how accessible the place is.
    pub accessibility: Option<String>,
    /// Whether an operator looked at how accessible the company is, and found it so.
    pub is_accessibility_verified: bool,
    /// Open, paused or closed.
    pub status: PostingStatus,
    /// Why it is over.
    pub closed_because: Option<ClosingReason>,
    /// How often the company answers, where enough people have applied.
    #[serde(default)]
    pub answers: Option<AnswerRate>,
}
