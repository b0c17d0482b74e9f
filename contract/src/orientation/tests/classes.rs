//! Labels and times of a class, and its picture: counts from which nobody can be taken out again.

use super::*;
use crate::accounts::Role;
use crate::ids::ClassId;
use crate::problem::{Code, FieldError};
use chrono::TimeDelta;
use proptest::prelude::*;
use uuid::Uuid;

fn open(label: &str) -> OpenClass {
    OpenClass { id: ClassId(Uuid::from_u128(1)), label: label.to_owned(), form: Form::Short }
}

#[test]
fn a_label_is_what_a_tutor_writes_on_the_board() {
    for (typed, kept) in [("4ª B", "4ª B"), ("  3 A – Liceo  ", "3 A – Liceo"), (&"è".repeat(60), &"è".repeat(60))]
    {
        assert_eq!(open(typed).checked().map(|class| class.label), Ok(kept.to_owned()));
    }
    let long = "a".repeat(61);
    for (typed, code) in
        [("", Code::Required), (" \t ", Code::Required), (&long, Code::TooLong), ("4\nB", Code::BadFormat)]
    {
        assert_eq!(open(typed).checked(), Err(vec![FieldError::new("label", code)]), "{typed:?}");
    }
}

#[test]
fn results_are_taken_for_a_week_after_the_last_hour() {
    let opened: chrono::DateTime<chrono::Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
    let until = class_until(opened);
    assert_eq!(until, "2026-11-24T09:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap());
    let last = until + TimeDelta::days(7);
    assert!(takes_results(until, opened) && takes_results(until, last - TimeDelta::seconds(1)));
    assert!(!takes_results(until, last));
}

#[test]
fn tutors_and_staff_guide_a_class() {
    let guiding: Vec<Role> = Role::ALL.into_iter().filter(|role| may_guide(*role)).collect();
    assert_eq!(guiding, [Role::Tutor, Role::Operator, Role::Admin]);
}

#[test]
fn three_letters_are_kept_of_a_result_and_not_which_is_the_first() {
    let social = ClassResult::of(&Totals([300, 100, 350, 500, 200, 100]));
    assert_eq!(social, ClassResult::Strongest([Letter::Realistic, Letter::Artistic, Letter::Social]));
    assert_eq!(social, ClassResult::of(&Totals([500, 100, 350, 300, 200, 100])));
    assert_eq!(ClassResult::of(&Totals([300, 310, 320, 330, 340, 345])), ClassResult::Flat);
}

#[test]
fn below_five_there_is_no_picture() {
    let one = ClassResult::of(&Totals([500, 400, 300, 100, 100, 100]));
    for finished in 0..5 {
        assert_eq!(class_picture(&vec![one; finished]), None);
    }
    let expected = ClassPicture { counted: 5, flat: 0, letters: [5, 5, 5, 0, 0, 0] };
    assert_eq!(class_picture(&[one; 5]), Some(expected));
    let flat = ClassPicture { counted: 5, flat: 5, letters: [0; 6] };
    assert_eq!(class_picture(&[ClassResult::Flat; 9]), Some(flat));
}

fn any_result() -> impl Strategy<Value = ClassResult> {
    any::<[u8; 6]>().prop_map(|heights| ClassResult::of(&Totals(heights.map(|height| 100 + u16::from(height)))))
}

proptest! {
    #[test]
    fn the_picture_counts_whom_it_says(results in proptest::collection::vec(any_result(), 0..40)) {
        let Some(picture) = class_picture(&results) else {
            prop_assert!(results.len() < PICTURE_STEP);
            return Ok(());
        };
        prop_assert!(picture.counted <= results.len() && results.len() - picture.counted < PICTURE_STEP);
        let letters: usize = picture.letters.iter().sum();
        prop_assert_eq!(letters, STRONGEST_LETTERS * (picture.counted - picture.flat));
        prop_assert!(picture.letters.iter().all(|count| *count <= picture.counted));
    }

    /// Whatever a tutor saw before and sees now, the difference is nothing or at least five students.
    #[test]
    fn nobody_can_be_subtracted(
        results in proptest::collection::vec(any_result(), 0..40),
        earlier in 0_usize..40,
    ) {
        let earlier = earlier.min(results.len());
        let counted = |results: &[ClassResult]| class_picture(results).map_or(0, |picture| picture.counted);
        let between = counted(&results) - counted(&results[..earlier]);
        prop_assert!(between == 0 || between >= PICTURE_STEP, "{} students in between", between);
        // Those after the last step change nothing, whoever they are.
        let mut others = results.clone();
        for result in &mut others[counted(&results)..] {
            *result = ClassResult::Flat;
        }
        prop_assert_eq!(class_picture(&others), class_picture(&results));
    }
}
