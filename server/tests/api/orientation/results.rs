//! Results for tests.

use contract::orientation::{Answer, Form, Letter, SaveInterests, Statement, StatementSet};

/// The statements that the project ships.
pub fn statements() -> StatementSet {
    serde_json::from_str(include_str!("../../../../contract/data/orientation/statements.json")).unwrap()
}

/// Somebody who likes what is realistic, and little else.
pub fn practical() -> SaveInterests {
    liking(Letter::Realistic)
}

/// The whole form, by somebody who likes one letter.
pub fn liking(letter: Letter) -> SaveInterests {
    let set = statements();
    let liked = |one: &Statement| if one.letter == letter { Answer::VeryMuch } else { Answer::Little };
    let answers = set.statements.iter().map(|one| (one.id.clone(), liked(one))).collect();
    SaveInterests { version: set.version, form: Form::Full, answers }
}
