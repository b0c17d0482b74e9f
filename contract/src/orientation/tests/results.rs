use super::*;
use crate::problem::Code;
use chrono::{DateTime, Utc};

fn at() -> DateTime<Utc> {
    "2026-11-25T10:00:00Z".parse().unwrap()
}

/// Likes what is realistic, and nothing else.
fn practical(form: Form) -> SaveInterests {
    let set = statements();
    let liked = |statement: &Statement| answer(if statement.letter == Letter::Realistic { 5 } else { 2 });
    let answers = set.of(form).map(|statement| (statement.id.clone(), liked(statement))).collect();
    SaveInterests { version: set.version, form, answers }
}

#[test]
fn a_result_is_scored_by_the_same_function_as_on_the_device() {
    for form in [Form::Short, Form::Full] {
        let sent = practical(form);
        let here = score(&statements(), form, &sent.answers).unwrap();
        let saved = sent.clone().scored(&statements(), at()).unwrap();
        assert_eq!((saved.scored, saved.dropped, saved.answers), (here, 0, sent.answers));
    }
}

#[test]
fn a_half_filled_form_is_refused_with_each_letter_that_lacks_answers() {
    let mut sent = practical(Form::Short);
    for id in ["r01", "r02", "c03", "c04"] {
        sent.answers.remove(&statement_id(id));
    }
    let errors = sent.scored(&statements(), at()).unwrap_err();
    let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    assert_eq!(fields, [("answers.R", Code::Required), ("answers.C", Code::Required)]);
}

#[test]
fn answers_of_another_version_are_kept_as_far_as_their_statements_exist() {
    let mut sent = practical(Form::Full);
    sent.version = 0;
    sent.answers.insert(statement_id("r98"), answer(5));
    sent.answers.insert(statement_id("c99"), answer(1));
    let saved = sent.scored(&statements(), at()).unwrap();
    assert_eq!((saved.version, saved.dropped, saved.answers.len()), (statements().version, 2, 60));
}

#[test]
fn what_is_left_of_another_version_may_be_too_little() {
    let old = (0..10).flat_map(|number| ["r", "i", "a", "s", "e", "c"].map(|letter| format!("{letter}9{number}")));
    let answers = old.map(|id| (statement_id(&id), answer(3))).collect();
    let errors = SaveInterests { version: 9, form: Form::Full, answers }.scored(&statements(), at()).unwrap_err();
    assert_eq!(errors.len(), 6);
}
