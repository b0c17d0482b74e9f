//! The shipped statements and occupations, and answers to them, for this room's tests.

use super::Sheet;
use contract::orientation::{Answer, Form, Letter, Occupation, OccupationTexts, StatementSet};

/// The statements.
pub fn statements() -> StatementSet {
    serde_json::from_str(include_str!("../../../../contract/data/orientation/statements.json")).unwrap()
}

/// The occupations, in the order of their ids, with their Italian words.
pub fn catalogue() -> (Vec<Occupation>, OccupationTexts) {
    let occupations = include_str!("../../../../contract/data/orientation/occupations.json");
    let texts = include_str!("../../../../contract/data/orientation/occupations.it.json");
    let mut occupations: Vec<Occupation> = serde_json::from_str(occupations).unwrap();
    occupations.sort_unstable_by(|one, other| one.id.cmp(&other.id));
    (occupations, serde_json::from_str(texts).unwrap())
}

/// Everything answered, each letter with one answer all the way.
pub fn answered(form: Form, answer: impl Fn(Letter) -> Answer) -> Sheet {
    let set = statements();
    let mut sheet = Sheet::new(form);
    while let Some(letter) = sheet.statement(&set).map(|asked| asked.letter) {
        sheet.give(&set, answer(letter));
    }
    sheet
}
