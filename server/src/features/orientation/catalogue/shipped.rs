//! What the project ships, carried inside the server.

use contract::orientation::{Occupation, OccupationTexts, StatementSet};
use std::sync::OnceLock;

use crate::error::{ApiError, ApiResult};

const STATEMENTS: &str = include_str!("../../../../../contract/data/orientation/statements.json");
const OCCUPATIONS: &str = include_str!("../../../../../contract/data/orientation/occupations.json");
const TEXTS: &str = include_str!("../../../../../contract/data/orientation/occupations.it.json");

/// The statements of today, read once.
pub fn statements() -> ApiResult<&'static StatementSet> {
    static READ: OnceLock<Option<StatementSet>> = OnceLock::new();
    let read = READ.get_or_init(|| serde_json::from_str(STATEMENTS).ok());
    read.as_ref().ok_or(ApiError::Stored("the shipped statements"))
}

/// The occupations with their Italian words.
pub fn occupations() -> ApiResult<(Vec<Occupation>, OccupationTexts)> {
    let occupations = serde_json::from_str(OCCUPATIONS).map_err(|_| ApiError::Stored("the shipped occupations"))?;
    let texts = serde_json::from_str(TEXTS).map_err(|_| ApiError::Stored("the shipped words"))?;
    Ok((occupations, texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_can_be_read() {
        assert_eq!(statements().unwrap().statements.len(), 60);
        let (occupations, texts) = occupations().unwrap();
        assert_eq!(occupations.len(), texts.len());
    }
}
