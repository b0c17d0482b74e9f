//! What is asked of companies.

use super::types::{CompanyContacts, CompanyPerson, PlaceOfWork};
use crate::ids::CompanyId;
use serde::{Deserialize, Serialize};

/// `POST /companies`: registers a company. Whoever does acts for it from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterCompany {
    /// The new company; made by the client (UUIDv7).
    pub id: CompanyId,
    /// What it is.
    pub details: CompanyDetails,
}

/// `PUT /companies/{company}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EditCompany {
    /// The version that was read.
    pub version: i64,
    /// What it is.
    pub details: CompanyDetails,
}

/// All that a company says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CompanyDetails {
    /// Eleven digits; blanks and a leading `IT` do not matter.
    pub vat_number: String,
    /// The name in the companies' register, 1 to 150 characters.
    pub legal_name: String,
    /// How to reach it.
    pub contacts: CompanyContacts,
    /// Where people work for it: 1 to 50 places; the first is the main one.
    pub places: Vec<PlaceOfWork>,
    /// One legal signatory, and at most 100 tutors.
    pub people: Vec<CompanyPerson>,
    /// What it says about how accessible it is, at most 600 characters.
    #[serde(default)]
    pub accessibility: Option<String>,
}

/// `POST /companies/{company}/verification` and `…/accessibility-verification`: what an operator found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyCompany {
    /// The version that was read: what is verified is what the operator has seen.
    pub version: i64,
    /// Yes or no.
    pub verdict: CompanyVerdict,
}

/// Yes, or no and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CompanyVerdict {
    /// The company exists and whoever acts may act for it; or it is as accessible as it says.
    Verified {},
    /// Not so.
    Refused {
        /// Why, in words for the company; 1 to 300 characters.
        why: String,
    },
}

/// `POST /companies/{company}/delegates`: somebody else acts for it too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct InviteDelegate {
    /// Their e-mail address. The answer does not say whether somebody has an account with it.
    pub email: String,
}
