//! Lists of companies: one's own, and those of an operator.

use super::status::CompanyStatus;
use super::types::Company;
use crate::ids::CompanyId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `GET /me/companies`: the companies for which who asks acts, and those that ask them to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyCompanies {
    /// By name.
    pub companies: Vec<Company>,
    /// Those that ask them to act, the oldest first.
    pub invitations: Vec<CompanyInvitation>,
}

/// A company that asks whoever reads this to act for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanyInvitation {
    /// The company.
    pub company: CompanyId,
    /// The name in the companies' register.
    pub legal_name: String,
    /// Eleven digits.
    pub vat_number: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Which companies an operator asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CompanyList {
    /// Those that wait to be verified.
    #[default]
    ToVerify,
    /// Those that say how accessible they are, which nobody has looked at.
    AccessibilityToVerify,
    /// Those that are verified.
    Verified,
    /// Those that are refused.
    Refused,
}

/// A company in the list of an operator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CompanySummary {
    /// The company.
    pub id: CompanyId,
    /// The name in the companies' register.
    pub legal_name: String,
    /// Eleven digits.
    pub vat_number: String,
    /// Whether it was checked.
    pub status: CompanyStatus,
    /// Since when that is so.
    pub status_since: DateTime<Utc>,
}

/// `GET /companies`: a page of a list, the longest waiting first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Companies {
    /// At most [`COMPANIES_ON_A_PAGE`].
    pub companies: Vec<CompanySummary>,
    /// What to send as `after` for the next page; nothing on the last one.
    pub next: Option<String>,
}

/// How many companies a page of a list has.
pub const COMPANIES_ON_A_PAGE: u64 = 20;

impl CompanyList {
    /// Every list, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::ToVerify, Self::AccessibilityToVerify, Self::Verified, Self::Refused];

    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToVerify => "to_verify",
            Self::AccessibilityToVerify => "accessibility_to_verify",
            Self::Verified => "verified",
            Self::Refused => "refused",
        }
    }
}
