//! What travels with the app for this room: the statements, the occupations' figures, and their words in the language
//! in use.

use super::state::occupation;
use crate::offline::{Reading, use_app_files};
use crate::text::I18n;
use contract::orientation::{Occupation, OccupationId, OccupationText, OccupationTexts, StatementSet};
use serde::Deserialize;
use std::sync::Arc;

const STATEMENTS: &str = "orientation-statements.json";
const OCCUPATIONS: &str = "orientation-occupations.json";

/// The files that a page asked for; those that it did not ask for are empty.
#[derive(Clone, Deserialize)]
#[serde(from = "Shipped")]
pub struct Files(Arc<Shipped>);

/// The files in the order in which they are asked for.
#[derive(Deserialize)]
struct Shipped(
    /// What is asked.
    StatementSet,
    /// The occupations' figures.
    #[serde(default)]
    Vec<Occupation>,
    /// Their words.
    #[serde(default)]
    OccupationTexts,
);

/// Reads the statements.
pub fn use_statements() -> Reading<Files> {
    use_app_files(|| STATEMENTS.to_owned())
}

/// Reads the statements, the occupations and their words.
pub fn use_catalogue(i18n: I18n) -> Reading<Files> {
    use_app_files(move || format!("{STATEMENTS} {OCCUPATIONS} orientation-occupations.{}.json", i18n.code()))
}

impl Files {
    /// What is asked.
    pub fn statements(&self) -> &StatementSet {
        &self.0.0
    }

    /// The occupations' figures, by id.
    pub fn occupations(&self) -> &[Occupation] {
        &self.0.1
    }

    /// Their words.
    pub fn texts(&self) -> &OccupationTexts {
        &self.0.2
    }

    /// An occupation and its words.
    pub fn find(&self, id: &OccupationId) -> Option<(&Occupation, &OccupationText)> {
        Some((occupation(self.occupations(), id)?, self.texts().get(id)?))
    }
}

impl From<Shipped> for Files {
    fn from(mut shipped: Shipped) -> Self {
        shipped.1.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        Self(Arc::new(shipped))
    }
}

// What was read once is the same; what was read again may not be.
impl PartialEq for Files {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Files;
    use contract::orientation::OccupationId;

    const STATEMENTS: &str = r#"{"version": 3, "statements": []}"#;

    #[test]
    fn a_page_that_asks_for_the_statements_alone_gets_no_occupations() {
        let files: Files = serde_json::from_str(&format!("[{STATEMENTS}]")).unwrap();
        assert_eq!((files.statements().version, files.occupations().len(), files.texts().len()), (3, 0, 0));
    }

    #[test]
    fn an_occupation_without_words_is_not_found() {
        let figures = include_str!("../../../contract/data/orientation/occupations.json");
        let files: Files = serde_json::from_str(&format!("[{STATEMENTS},{figures},{{}}]")).unwrap();
        assert!(files.occupations().len() > 100);
        assert!(files.find(&OccupationId("casaro".into())).is_none());
    }
}
