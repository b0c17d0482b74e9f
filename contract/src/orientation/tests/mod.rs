//! The room's tests. Those over the data read the files that the project ships; production code is handed them.

mod answers;
mod classes;
mod data;
mod filters;
mod matching;
mod profiles;
mod readability;
mod results;
mod scoring;
mod search;

use super::*;

fn statements() -> StatementSet {
    serde_json::from_str(include_str!("../../../data/orientation/statements.json")).unwrap()
}

fn occupations() -> Vec<Occupation> {
    serde_json::from_str(include_str!("../../../data/orientation/occupations.json")).unwrap()
}

fn italian() -> OccupationTexts {
    serde_json::from_str(include_str!("../../../data/orientation/occupations.it.json")).unwrap()
}

fn english() -> OccupationTexts {
    serde_json::from_str(include_str!("../../../data/orientation/occupations.en.json")).unwrap()
}

fn statement_id(text: &str) -> StatementId {
    StatementId::try_from(text.to_owned()).unwrap()
}

fn answer(points: u8) -> Answer {
    Answer::try_from(points).unwrap()
}
