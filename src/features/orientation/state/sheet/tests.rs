use super::*;
use crate::features::orientation::state::testing::{answered, statements};
use Answer::{Fairly, Little, Unsure};

/// So many statements answered, one after the other.
fn begun(form: Form, answers: usize) -> Sheet {
    let set = statements();
    let mut sheet = Sheet::new(form);
    (0..answers).for_each(|_| sheet.give(&set, Fairly));
    sheet
}

/// What another app would read of it.
fn kept(sheet: &Sheet, set: &StatementSet) -> KeptSheet {
    serde_json::from_str(&serde_json::to_string(&sheet.to_keep(set)).unwrap()).unwrap()
}

#[test]
fn a_closed_tab_goes_on_where_it_was() {
    let set = statements();
    let mut sheet = begun(Form::Full, 23);
    sheet.back();
    assert_eq!(Sheet::restore(kept(&sheet, &set), &set), (sheet.clone(), None));
    assert_eq!((sheet.at, sheet.answered(&set), sheet.count(&set)), (22, 23, 60));
}

#[test]
fn a_changed_answer_returns_to_the_first_open_statement_after_it() {
    let set = statements();
    let mut sheet = begun(Form::Short, 10);
    (0..4).for_each(|_| sheet.back());
    sheet.give(&set, Little);
    assert_eq!((sheet.at, sheet.answered(&set)), (10, 10));
}

#[test]
fn what_was_skipped_is_found_again_and_then_it_is_over() {
    let set = statements();
    let mut sheet = begun(Form::Short, 3);
    sheet.skip(&set);
    while sheet.statement(&set).is_some() {
        sheet.give(&set, Unsure);
    }
    assert_eq!(sheet.answered(&set), 29);
    sheet.go_to_open(&set);
    assert_eq!(sheet.at, 3);
    sheet.give(&set, Unsure);
    assert_eq!((sheet.at, sheet.answered(&set)), (30, 30));
}

#[test]
fn going_on_with_the_whole_form_asks_nothing_twice() {
    let set = statements();
    let mut sheet = answered(Form::Short, |_| Fairly);
    sheet.go_on_full(&set);
    assert_eq!((sheet.at, sheet.answered(&set), sheet.count(&set)), (30, 30, 60));
}

#[test]
fn an_older_version_keeps_what_still_exists_and_asks_the_rest() {
    let set = statements();
    let mut sheet = answered(Form::Short, |_| Fairly);
    sheet.is_meant = true;
    let mut newer = set.clone();
    newer.version += 1;
    newer.statements.remove(4);
    newer.statements.remove(2);
    let (restored, lost) = Sheet::restore(kept(&sheet, &set), &newer);
    assert_eq!(lost, Some(Lost { kept: 28, dropped: 2 }));
    assert_eq!((restored.answered(&newer), restored.at, restored.is_meant), (28, 28, false));
    // Once it is kept again, it belongs to the version of today.
    assert_eq!(Sheet::restore(kept(&restored, &newer), &newer), (restored, None));
}

#[test]
fn a_place_that_does_not_exist_is_the_end() {
    let set = statements();
    let mut sheet = begun(Form::Short, 2);
    sheet.at = 4000;
    let (restored, _) = Sheet::restore(kept(&sheet, &set), &set);
    assert_eq!((restored.at, restored.statement(&set)), (30, None));
    sheet.give(&set, Fairly);
    assert_eq!(sheet.answered(&set), 2);
}

#[test]
fn the_kept_shape_is_the_one_that_signing_out_looks_at() {
    let set = statements();
    let kept = serde_json::to_value(begun(Form::Short, 2).to_keep(&set)).unwrap();
    assert_eq!(kept["saved"]["answers"].as_object().unwrap().len(), 2);
}

#[test]
fn a_class_gets_the_answers_to_its_own_form_and_no_others() {
    let set = statements();
    let whole = begun(Form::Full, 60);
    let short = whole.to_hand_in(&set, Form::Short).unwrap();
    assert_eq!((short.form, short.answers.len(), short.version), (Form::Short, 30, set.version));
    assert_eq!(whole.to_hand_in(&set, Form::Full).unwrap().answers.len(), 60);
    let half = begun(Form::Short, 30);
    assert_eq!(half.to_hand_in(&set, Form::Short), Some(short));
    // The short form has the fewest answers that a result needs, whichever form a class asked for.
    assert_eq!(half.to_hand_in(&set, Form::Full).map(|sent| sent.answers.len()), Some(30));
    assert_eq!(begun(Form::Short, 12).to_hand_in(&set, Form::Short), None);
}

#[test]
fn a_class_that_asks_more_goes_on_where_answers_are_missing() {
    let set = statements();
    let mut sheet = begun(Form::Short, 30);
    sheet.go_on_as(Form::Full, &set);
    assert!(sheet.statement(&set).is_some_and(|asked| !asked.short));
    sheet.go_on_as(Form::Short, &set);
    assert_eq!(sheet.statement(&set), None);
}
