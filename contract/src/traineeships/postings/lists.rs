//! Lists of postings: a company's own, and those that wait for an operator.

use super::status::PostingStatus;
use crate::ids::{CompanyId, PostingId};
use crate::traineeships::PostingKind;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// How many postings a page of a list has.
pub const POSTINGS_ON_A_PAGE: u64 = 20;

/// A posting in a list of its company or of an operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PostingSummary {
    /// The posting.
    pub id: PostingId,
    /// The company.
    pub company: CompanyId,
    /// Its legal name.
    pub company_name: String,
    /// What is offered.
    pub kind: PostingKind,
    /// What it is called.
    pub title: String,
    /// How many people are looked for.
    pub places: u16,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
    /// Where it stands.
    pub status: PostingStatus,
    /// Since when.
    pub status_since: DateTime<Utc>,
}

/// `GET /companies/{company}/postings`, the newest first, and `GET /postings/to-judge`, the longest waiting first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PostingList {
    /// At most [`POSTINGS_ON_A_PAGE`].
    pub postings: Vec<PostingSummary>,
    /// What to send as `after` for the next page; nothing on the last one.
    pub next: Option<String>,
}
