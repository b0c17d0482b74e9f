//! Whose an entry is: a person's, or the phone's.

use contract::ids::PersonId;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How the phone stands in a row. A person's rows have their id, which is no such word.
const PHONE: &str = "phone";

/// Whose an entry is. It is written as one text, by which the database finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Owner {
    /// A person's, who alone sees it, and as whom alone it is sent.
    Person(PersonId),
    /// Nobody's in particular: whoever uses this phone sees it, and it is sent whoever is signed in, or nobody. It stays
    /// when somebody signs out.
    Phone,
}

/// A text that names no owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnOwner;

impl Owner {
    /// The person, where it is one.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Phone => None,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(person) => person.fmt(f),
            Self::Phone => f.write_str(PHONE),
        }
    }
}

impl fmt::Display for NotAnOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an owner is a person's id or the phone")
    }
}

impl TryFrom<String> for Owner {
    type Error = NotAnOwner;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            PHONE => Ok(Self::Phone),
            id => id.parse().map(Self::Person).map_err(|_| NotAnOwner),
        }
    }
}

impl From<Owner> for String {
    fn from(owner: Owner) -> Self {
        format!("{owner}")
    }
}
