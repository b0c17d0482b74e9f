//! A result that a person saved to their profile.

use super::answers::{Answers, Restored, SavedAnswers};
use super::scoring::{Scored, TooFewAnswers, score};
use super::statements::{Form, StatementSet};
use crate::problem::{Code, FieldError};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `PUT /me/interests`: the answers. The totals are not sent: the server makes them by the same function as the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SaveInterests {
    /// The version of the statements that were answered.
    pub version: u16,
    /// The form that was answered.
    pub form: Form,
    /// The answers by statement, 1 to 5. Answers to statements that are not asked any more are left out and counted.
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, u8>))]
    pub answers: Answers,
}

/// `GET /me/interests`: what was saved, as it was scored then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedInterests {
    /// The version of the statements that the answers are kept for.
    pub version: u16,
    /// The form that was answered.
    pub form: Form,
    /// The answers by statement.
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, u8>))]
    pub answers: Answers,
    /// How many answers had no statement any more when it was saved. If there are any, or if the version is another than
    /// the one that was sent, the result may differ from the one that the person saw, and the page says so.
    pub dropped: usize,
    /// What the answers say.
    pub scored: Scored,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
}

impl SaveInterests {
    /// The result as it is kept, by the statements of today, or each letter that has too few answers.
    pub fn scored(self, today: &StatementSet, saved_at: DateTime<Utc>) -> Result<SavedInterests, Vec<FieldError>> {
        let form = self.form;
        let (answers, dropped) = match (SavedAnswers { version: self.version, answers: self.answers }).restore(today) {
            Restored::Current(answers) => (answers, 0),
            Restored::OtherVersion { kept, dropped } => (kept, dropped),
        };
        let scored = score(today, form, &answers).map_err(|too_few| too_few.fields())?;
        Ok(SavedInterests { version: today.version, form, answers, dropped, scored, saved_at })
    }
}

impl SavedInterests {
    /// Whether it is what was sent, answer by answer.
    pub fn is_of(&self, sent: &SaveInterests) -> bool {
        self.version == sent.version && self.form == sent.form && self.answers == sent.answers
    }
}

impl TooFewAnswers {
    /// Each letter as a field: `answers.R`.
    pub fn fields(&self) -> Vec<FieldError> {
        let field = |letter: char| FieldError::new(&format!("answers.{letter}"), Code::Required);
        self.missing.iter().map(|(letter, _)| field(letter.as_char())).collect()
    }
}
