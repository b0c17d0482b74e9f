//! What travels about a company.

use super::status::CompanyStatus;
use crate::ids::{CompanyId, CompanyPersonId, DelegateId, PersonId, PlaceOfWorkId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A company, as those who act for it and operators see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Company {
    /// The company.
    pub id: CompanyId,
    /// Counts its changes: an edit names the one that it was made on.
    pub version: i64,
    /// Eleven digits.
    pub vat_number: String,
    /// The name in the companies' register.
    pub legal_name: String,
    /// How to reach it.
    pub contacts: CompanyContacts,
    /// Where people work for it; the first is the main one.
    pub places: Vec<PlaceOfWork>,
    /// The legal signatory and the tutors.
    pub people: Vec<CompanyPerson>,
    /// Whether it was checked.
    pub status: CompanyStatus,
    /// Since when that is so.
    pub status_since: DateTime<Utc>,
    /// Why an operator said no.
    pub refused_because: Option<String>,
    /// How accessible it is.
    pub accessibility: Accessibility,
    /// When it was registered.
    pub registered_at: DateTime<Utc>,
}

/// How to reach a company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CompanyContacts {
    /// Where answers to applications and reminders go.
    pub email: String,
    /// Phone number.
    #[serde(default)]
    pub phone: Option<String>,
}

/// A place where people work for a company, with the figures that the rules ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceOfWork {
    /// The place; made by the client (UUIDv7).
    pub id: PlaceOfWorkId,
    /// What the company calls it, such as `Laboratorio`; 1 to 60 characters.
    pub name: String,
    /// Street and number, at most 200 characters.
    pub address: String,
    /// The name of a municipality of Basilicata, such as `Matera`.
    pub municipality: String,
    /// Permanent employees there.
    pub permanent: u32,
    /// Fixed-term employees there, without apprentices.
    pub fixed_term: u32,
}

/// What somebody does for a company in a traineeship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum CompanyDuty {
    /// Signs for the company.
    Signatory,
    /// Stands beside trainees.
    Tutor,
}

/// Somebody of a company. They need no account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CompanyPerson {
    /// The person, of this company alone; made by the client (UUIDv7).
    pub id: CompanyPersonId,
    /// Name and surname.
    pub name: String,
    /// What they do.
    pub duty: CompanyDuty,
    /// Where papers to sign and reminders go.
    pub email: String,
    /// Phone number.
    #[serde(default)]
    pub phone: Option<String>,
}

/// How accessible a company is to people with disabilities. What it says of itself and what somebody has looked at are two
/// things, and are shown as two.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Accessibility {
    /// What the company says; nothing when it says nothing.
    pub declared: Option<String>,
    /// What an operator who looked at it found; nothing while nobody has, or since the words changed.
    pub check: Option<AccessibilityCheck>,
}

/// What an operator found who looked at how accessible a company is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessibilityCheck {
    /// When.
    pub at: DateTime<Utc>,
    /// Why it is not as the company says; nothing when it is.
    pub refused_because: Option<String>,
}

/// Somebody who acts for a company in Portalavoro, or is invited to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Delegate {
    /// The delegate, of this company alone.
    pub id: DelegateId,
    /// The person, once they have said yes.
    pub person: Option<PersonId>,
    /// Their name, once they have said yes.
    pub name: Option<String>,
    /// The address to which the invitation went, or that of who registered the company.
    pub email: Option<String>,
    /// Since when they act, or are invited.
    pub since: DateTime<Utc>,
}

/// `GET /companies/{company}/delegates`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Delegates {
    /// In the order of being invited; whoever registered the company is the first.
    pub delegates: Vec<Delegate>,
}

impl PlaceOfWork {
    /// The employees whom the rules count.
    pub fn headcount(&self) -> u32 {
        self.permanent.saturating_add(self.fixed_term)
    }
}
