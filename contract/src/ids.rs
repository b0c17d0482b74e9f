//! Identifiers that cannot be mixed up: a booking's id does not compile where a space's is asked for.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! uuid_id {
    ($(#[$doc:meta] $name:ident),+ $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[cfg_attr(feature = "openapi", schema(value_type = uuid::Uuid))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

uuid_id! {
    /// A person with an account.
    PersonId,
    /// One signed-in browser of a person.
    SessionId,
    /// A posting; made by the client (UUIDv7).
    PostingId,
    /// A desk, room, lab, interview room or reception.
    SpaceId,
    /// A booking; made by the client (UUIDv7), so that a repeated command names the same booking.
    BookingId,
    /// A time during which a space cannot be booked; made by the client (UUIDv7).
    BlockId,
    /// An appointment with a counsellor; made by the client (UUIDv7).
    AppointmentId,
    /// A range of the day in which a counsellor receives; made by the client (UUIDv7).
    RangeId,
    /// A class that somebody guides through the questionnaire; made by the client (UUIDv7).
    ClassId,
    /// A student of a class; random, made on the phone for that class alone.
    PupilId,
    /// A group orientation session; made by the client (UUIDv7).
    GroupSessionId,
    /// Somebody's registration for a group session; made by the client (UUIDv7).
    RegistrationId,
    /// A company; made by the client (UUIDv7).
    CompanyId,
    /// A place where people work for a company; made by the client (UUIDv7).
    PlaceOfWorkId,
    /// A signatory or tutor of a company; made by the client (UUIDv7).
    CompanyPersonId,
    /// Somebody's application for a posting; made by the client (UUIDv7).
    ApplicationId,
    /// A search that somebody has saved; made by the client (UUIDv7).
    SavedSearchId,
    /// A talk of a company with somebody who applied, in a centre's interview room; made by the client (UUIDv7).
    TalkId,
    /// Somebody who acts for a company, or is invited to.
    DelegateId,
}

/// The longest [`CentreId`], in bytes.
const LONGEST_CENTRE_ID: usize = 40;

/// A centre's short name in addresses: lower-case letters, digits and single hyphens, such as `cpi-matera`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", max_length = 40))]
#[serde(try_from = "String", into = "String")]
pub struct CentreId(String);

/// A text that is not a [`CentreId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACentreId;

impl fmt::Display for NotACentreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a centre's id has lower-case letters, digits and single hyphens")
    }
}

impl std::error::Error for NotACentreId {}

impl CentreId {
    /// The id as it stands in addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CentreId {
    type Error = NotACentreId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let part_is_fine =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.len() <= LONGEST_CENTRE_ID && text.split('-').all(part_is_fine) {
            Ok(Self(text))
        } else {
            Err(NotACentreId)
        }
    }
}

impl FromStr for CentreId {
    type Err = NotACentreId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::try_from(text.to_owned())
    }
}

impl From<CentreId> for String {
    fn from(id: CentreId) -> Self {
        id.0
    }
}

impl fmt::Display for CentreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_centre_id_is_a_slug() {
        assert!("cpi-villa-dagri".parse::<CentreId>().is_ok());
        for bad in ["", "-", "a--b", "Matera", "a/b", "..", "è", &"a".repeat(41)] {
            assert!(bad.parse::<CentreId>().is_err(), "{bad} should be refused");
        }
    }
}
