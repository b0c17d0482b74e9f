//! What is asked.

use super::letter::Letter;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A statement's short name: the small letter and two digits, such as `r01`. A statement that comes to mean something
/// else gets a new one, so that an old answer is never read as an answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^[riasec][0-9]{2}$"))]
#[serde(try_from = "String", into = "String")]
pub struct StatementId(String);

/// A text that is not a [`StatementId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAStatementId;

/// One activity, which the person likes more or less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Its name.
    pub id: StatementId,
    /// The interest that it speaks for.
    pub letter: Letter,
    /// Whether the short form asks it too.
    pub short: bool,
    /// The activity in Italian, in the infinitive, 30 to 90 characters.
    pub it: String,
    /// The activity in English.
    pub en: String,
}

/// How much is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Five statements a letter.
    Short,
    /// Ten statements a letter.
    Full,
}

/// The statements of one version, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementSet {
    /// Rises whenever a statement comes, goes or changes its meaning.
    pub version: u16,
    /// The statements.
    pub statements: Vec<Statement>,
}

impl StatementSet {
    /// The statements of a form, in the order in which they are asked.
    pub fn of(&self, form: Form) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| form == Form::Full || statement.short)
    }

    /// Whether there is a statement of this name.
    pub fn contains(&self, id: &StatementId) -> bool {
        self.statements.iter().any(|statement| statement.id == *id)
    }
}

impl StatementId {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for StatementId {
    type Error = NotAStatementId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_bytes() {
            [b'r' | b'i' | b'a' | b's' | b'e' | b'c', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
                Ok(Self(text))
            }
            _ => Err(NotAStatementId),
        }
    }
}

impl From<StatementId> for String {
    fn from(id: StatementId) -> Self {
        id.0
    }
}

impl fmt::Display for NotAStatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a statement's name: a letter of riasec and two digits")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_letter_and_two_digits() {
        for good in ["r01", "c99"] {
            assert_eq!(StatementId::try_from(good.to_owned()).unwrap().as_str(), good);
        }
        for bad in ["", "r1", "r001", "R01", "b01", "rè1", "r0x"] {
            assert_eq!(StatementId::try_from(bad.to_owned()), Err(NotAStatementId), "{bad}");
        }
    }
}
