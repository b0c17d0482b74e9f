//! Lists of applications: a person's own, and those that a posting has received. Both are in the order of time, and in no
//! other: nobody is ranked.

use super::status::ApplicationStatus;
use crate::ids::{ApplicationId, PostingId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How many applications a page of a list has.
pub const APPLICATIONS_ON_A_PAGE: u64 = 20;

/// An application in the list of the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationSummary {
    /// The application.
    pub id: ApplicationId,
    /// The posting.
    pub posting: PostingId,
    /// What it is called.
    pub title: String,
    /// The company's legal name.
    pub company_name: String,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// Where it stands.
    pub status: ApplicationStatus,
    /// Since when.
    pub status_since: DateTime<Utc>,
}

/// `GET /applications`, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplicationList {
    /// At most [`APPLICATIONS_ON_A_PAGE`].
    pub applications: Vec<ApplicationSummary>,
    /// What to send as `after` for the next page; nothing on the last one.
    pub next: Option<String>,
}

/// An application in the list of a posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivedSummary {
    /// The application.
    pub id: ApplicationId,
    /// The person's name.
    pub applicant: String,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// Where it stands.
    pub status: ApplicationStatus,
}

/// `GET /companies/{company}/postings/{posting}/applications`, the first sent first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivedList {
    /// At most [`APPLICATIONS_ON_A_PAGE`].
    pub applications: Vec<ReceivedSummary>,
    /// How many the posting has received.
    pub count: u64,
    /// What to send as `after` for the next page; nothing on the last one.
    pub next: Option<String>,
}
