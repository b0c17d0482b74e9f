use super::*;
use crate::features::orientation::state::testing::{answered, statements};
use contract::orientation::{Answer, Form, Letter};

fn realistic(letter: Letter) -> Answer {
    if letter == Letter::Realistic { Answer::VeryMuch } else { Answer::Little }
}

#[test]
fn nothing_answered_has_no_result() {
    let set = statements();
    assert_eq!(outcome(None, &set), Outcome::Nothing);
    assert_eq!(outcome(Some(&Sheet::new(Form::Short)), &set), Outcome::Nothing);
}

#[test]
fn a_half_filled_questionnaire_says_how_many_are_missing() {
    let set = statements();
    let mut sheet = Sheet::new(Form::Full);
    // Three rounds of six: each letter needs four.
    (0..18).for_each(|_| sheet.give(&set, Answer::Fairly));
    assert_eq!(outcome(Some(&sheet), &set), Outcome::TooFew(6));
}

#[test]
fn straight_lining_is_asked_about_once() {
    let set = statements();
    let mut sheet = answered(Form::Short, |_| Answer::Unsure);
    assert!(matches!(outcome(Some(&sheet), &set), Outcome::Asked(_)));
    sheet.is_meant = true;
    assert!(matches!(outcome(Some(&sheet), &set), Outcome::Shown(_)));
    sheet.at = 0;
    sheet.give(&set, Answer::Unsure);
    assert!(matches!(outcome(Some(&sheet), &set), Outcome::Asked(_)));
}

#[test]
fn only_a_shown_profile_that_is_not_flat_is_compared_with_occupations() {
    let set = statements();
    let distinct = answered(Form::Full, realistic);
    assert_eq!(totals_to_compare(Some(&distinct), &set), Some(Totals([500, 200, 200, 200, 200, 200])));
    let mut flat = answered(Form::Full, |_| Answer::Fairly);
    flat.is_meant = true;
    assert_eq!(totals_to_compare(Some(&flat), &set), None);
    assert_eq!(totals_to_compare(None, &set), None);
}
