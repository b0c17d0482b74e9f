//! What the project ships, carried inside the server.

use contract::orientation::{Occupation, OccupationTexts};

use crate::error::{ApiError, ApiResult};

const OCCUPATIONS: &str = include_str!("../../../../../contract/data/orientation/occupations.json");
const TEXTS: &str = include_str!("../../../../../contract/data/orientation/occupations.it.json");

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
        let (occupations, texts) = occupations().unwrap();
        assert_eq!(occupations.len(), texts.len());
    }
}
