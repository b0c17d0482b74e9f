use super::*;
use proptest::prelude::*;

/// The answers to a form by a function of letter and place among the letter's statements, from 0.
fn answered(form: Form, points: impl Fn(Letter, usize) -> u8) -> Answers {
    let mut places = [0; 6];
    let set = statements();
    set.of(form)
        .map(|statement| {
            let place = &mut places[statement.letter.index()];
            *place += 1;
            (statement.id.clone(), answer(points(statement.letter, *place - 1)))
        })
        .collect()
}

#[test]
fn totals_are_the_means_that_one_computes_by_hand() {
    // R: five 5 and five 4 = 4.5. I: ten 1. A: one 5, nine 1 = 14/10. S: ten 3. E: 1 2 3 4 5 twice = 3. C: two 2, eight 1.
    let answers = answered(Form::Full, |letter, place| match letter {
        Letter::Realistic => [5, 4][place % 2],
        Letter::Investigative => 1,
        Letter::Artistic => [5, 1][usize::from(place > 0)],
        Letter::Social => 3,
        Letter::Enterprising => [1, 2, 3, 4, 5][place % 5],
        Letter::Conventional => [2, 1][usize::from(place > 1)],
    });
    let scored = score(&statements(), Form::Full, &answers).unwrap();
    assert_eq!(scored.totals, Totals([450, 100, 140, 300, 300, 120]));
    assert_eq!(scored.totals.letters().map(Letter::as_char), ['R', 'S', 'E', 'A', 'C', 'I']);
    assert_eq!((scored.totals.spread(), scored.profile), (350, InterestProfile::Distinct));
    assert_eq!((scored.pattern, scored.answered), (AnswerPattern::Varied, 60));
}

#[test]
fn the_short_form_reads_only_its_own_statements() {
    let mut answers = answered(Form::Full, |letter, _| [5, 1, 1, 3, 1, 2][letter.index()]);
    let short = score(&statements(), Form::Short, &answers).unwrap();
    assert_eq!((short.totals, short.answered), (Totals([500, 100, 100, 300, 100, 200]), 30));
    answers.insert(statement_id("r10"), Answer::NotAtAll);
    assert_eq!(score(&statements(), Form::Short, &answers).unwrap(), short);
    // Nine 5 and one 1: 46/10.
    assert_eq!(score(&statements(), Form::Full, &answers).unwrap().totals.of(Letter::Realistic), 460);
}

#[test]
fn one_statement_of_a_letter_may_be_skipped_and_two_may_not() {
    let mut answers = answered(Form::Short, |_, place| [5, 4, 4, 4, 1][place]);
    answers.remove(&statement_id("s01"));
    // 4 + 4 + 4 + 1 = 13 over 4 = 3.25.
    assert_eq!(score(&statements(), Form::Short, &answers).unwrap().totals.of(Letter::Social), 325);
    answers.remove(&statement_id("s02"));
    let missing = vec![(Letter::Social, 1)];
    assert_eq!(score(&statements(), Form::Short, &answers), Err(TooFewAnswers { missing }));
    let missing = Letter::ALL.map(|letter| (letter, FEWEST_ANSWERS_A_LETTER)).to_vec();
    assert_eq!(score(&statements(), Form::Full, &Answers::new()), Err(TooFewAnswers { missing }));
}

#[test]
fn a_third_is_rounded_to_the_nearest_hundredth() {
    let mut answers = answered(Form::Full, |_, place| [5, 4, 4, 1, 1, 1, 1, 1, 1, 1][place]);
    answers.remove(&statement_id("a10"));
    // 19 over 9 = 2.111…
    assert_eq!(score(&statements(), Form::Full, &answers).unwrap().totals.of(Letter::Artistic), 211);
    answers.insert(statement_id("a09"), answer(5));
    // 23 over 9 = 2.555…
    assert_eq!(score(&statements(), Form::Full, &answers).unwrap().totals.of(Letter::Artistic), 256);
}

#[test]
fn a_profile_is_flat_below_half_a_point() {
    assert_eq!(Totals([300, 320, 349, 310, 300, 330]).profile(), InterestProfile::Flat);
    assert_eq!(Totals([300, 320, 350, 310, 300, 330]).profile(), InterestProfile::Distinct);
}

#[test]
fn who_answers_always_the_same_is_told_both_things() {
    let scored = score(&statements(), Form::Full, &answered(Form::Full, |_, _| 3)).unwrap();
    assert_eq!(scored.profile, InterestProfile::Flat);
    assert_eq!(scored.pattern, AnswerPattern::SameAnswer { answer: Answer::Unsure, times: 60 });
}

fn any_answers() -> impl Strategy<Value = Answers> {
    proptest::collection::vec(1_u8..=5, 60).prop_map(|points| {
        let ids = statements().statements.into_iter().map(|statement| statement.id);
        ids.zip(points).map(|(id, points)| (id, answer(points))).collect()
    })
}

proptest! {
    #[test]
    fn totals_stay_on_the_scale(answers in any_answers()) {
        let scored = score(&statements(), Form::Full, &answers).unwrap();
        prop_assert!(scored.totals.0.iter().all(|total| (100..=500).contains(total)));
        prop_assert_eq!(scored.profile == InterestProfile::Flat, scored.totals.spread() < FLAT_BELOW_HUNDREDTHS);
    }

    #[test]
    fn liking_one_activity_more_lowers_no_total(answers in any_answers(), place in 0_usize..60) {
        let set = statements();
        let changed = &set.statements[place];
        let mut more = answers.clone();
        more.insert(changed.id.clone(), Answer::VeryMuch);
        let before = score(&set, Form::Full, &answers).unwrap().totals;
        let after = score(&set, Form::Full, &more).unwrap().totals;
        for letter in Letter::ALL {
            prop_assert!(after.of(letter) >= before.of(letter));
            prop_assert!(letter == changed.letter || after.of(letter) == before.of(letter));
        }
    }

    #[test]
    fn the_order_of_the_statements_does_not_change_the_totals(answers in any_answers(), turn in 1_usize..60) {
        let mut turned = statements();
        turned.statements.rotate_left(turn);
        let totals = |set: &StatementSet| score(set, Form::Full, &answers).unwrap().totals;
        prop_assert_eq!(totals(&turned), totals(&statements()));
    }
}
