//! Showing a saved result: a short code that opens it for a counsellor or a tutor, for a day.

use super::scoring::Scored;
use super::statements::Form;
use crate::accounts::Role;
use crate::base32;
use crate::ids::CentreId;
use crate::problem::Code;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// How many characters the code has, of [`base32::ALPHABET`].
pub const SHARE_CHARACTERS: usize = 6;

/// How long a code opens the result, in hours.
pub const SHARE_HOURS: i64 = 24;

/// `POST /me/interests/share`: the code, told once. The server keeps only its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewShare {
    /// Six characters, such as `7KQ2M4`.
    pub code: String,
    /// Until when it opens the result.
    pub until: DateTime<Utc>,
}

/// `GET /me/interests/share`: whether the result can be opened, and who opened it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InterestsShare {
    /// Until when the last code opens the result, or when it was ended.
    pub until: DateTime<Utc>,
    /// Whether it opens the result now.
    pub open: bool,
    /// Who opened it with this code or an earlier one, the last first.
    pub openings: Vec<ShareOpening>,
}

/// Somebody who opened a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShareOpening {
    /// Their name and surname.
    pub name: String,
    /// What they are to the agency.
    pub role: Role,
    /// Where an operator works.
    pub centre: Option<CentreId>,
    /// When they opened it first.
    pub first_at: DateTime<Utc>,
    /// When they opened it last.
    pub last_at: DateTime<Utc>,
}

/// `POST /interests/opened`: opens a result that somebody shows. A POST, so that the code stands in no address and no log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenInterests {
    /// The code as it was typed or scanned; case, blanks and hyphens do not matter.
    pub code: String,
}

/// A result that somebody shows, to read. The answers to single statements are not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenedInterests {
    /// The person's name and surname.
    pub name: String,
    /// The form that was answered.
    pub form: Form,
    /// What the answers say.
    pub scored: Scored,
    /// When the result was saved.
    pub saved_at: DateTime<Utc>,
    /// Until when it can be opened.
    pub until: DateTime<Utc>,
}

/// Who may open a result with its code: whoever talks with people about what suits them. An administrator stands in for any
/// centre's operators, and is named to the person like them.
pub fn may_open(role: Role) -> bool {
    matches!(role, Role::Operator | Role::Tutor | Role::Admin)
}

/// The characters of a typed code as they were made, or why it cannot be one.
pub fn check_share_code(typed: &str) -> Result<String, Code> {
    let kept = base32::normal(typed);
    if kept.is_empty() {
        Err(Code::Required)
    } else if kept.chars().count() == SHARE_CHARACTERS && kept.chars().all(|c| base32::value(c).is_some()) {
        Ok(kept)
    } else {
        Err(Code::BadFormat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_as_it_is_read() {
        for typed in ["7KQ2M1", "7kq-2ml", " 7 k q 2 m i ", "7KQ2-M1"] {
            assert_eq!(check_share_code(typed), Ok("7KQ2M1".to_owned()), "{typed}");
        }
        assert_eq!(check_share_code("oooooo"), Ok("000000".to_owned()));
    }

    #[test]
    fn what_cannot_be_a_code_is_not_sent() {
        assert_eq!(check_share_code(" - "), Err(Code::Required));
        for bad in ["7KQ2M", "7KQ2M44", "7KQ2MU", "7KQ2M!", "７KQ2M4", &"A".repeat(60_000)] {
            assert_eq!(check_share_code(bad), Err(Code::BadFormat));
        }
    }
}
