//! What the form of a company has of its own: its drafts, its steps, and what may be there several times.

use super::words::field_words;
use crate::features::companies::state::{Step, Typed, form_field};
use crate::features::shared::step_form::{StepForm, TypedSteps};
use crate::platform::ids;
use crate::text::I18n;
use contract::companies::Company;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// The form. A copy is the same one.
pub type Form = StepForm<Typed>;

/// Of what may be there several times, the one whose fields are shown.
#[derive(Clone, Copy)]
pub struct InHand {
    /// The place of work.
    pub place: RwSignal<usize>,
    /// The tutor, by the place among the people.
    pub tutor: RwSignal<usize>,
}

impl InHand {
    fn new() -> Self {
        Self { place: RwSignal::new(0), tutor: RwSignal::new(1) }
    }
}

/// A company that is not registered yet.
pub fn form_of_new() -> Form {
    Form::kept("company".to_owned(), InHand::new(), || (Typed::new(ids::new_id), Step::Company))
}

/// A company that is there: everything is in sight, and one chooses what to change.
pub fn form_of(company: &Company) -> Form {
    Form::kept(format!("company/{}", company.id), InHand::new(), || (Typed::of(company), Step::Check))
}

impl TypedSteps for Typed {
    type Step = Step;
    type Beside = InHand;

    const STEPS: &'static [Step] = &Step::ALL;
    const HEADING: &'static str = "company-step";

    fn wrong(&self) -> Vec<FieldError> {
        self.read().err().unwrap_or_default()
    }

    fn step_of(field: &str) -> Step {
        Step::of(field)
    }

    fn words(i18n: I18n, field: &str, code: Code) -> &'static str {
        field_words(i18n, field, code)
    }

    fn form_field(field: &str) -> &str {
        form_field(field)
    }

    fn is_told_at_once(&self, field: &str) -> bool {
        field == "vat_number" && self.has_whole_vat_number()
    }

    /// Without the number, since one of several is shown at a time.
    fn name_of(field: &str) -> String {
        match field.split('.').collect::<Vec<_>>().as_slice() {
            ["places", _, inner] => format!("places.{inner}"),
            ["people", "0", inner] => format!("signatory.{inner}"),
            ["people", _, inner] => format!("tutor.{inner}"),
            _ => field.to_owned(),
        }
    }

    fn take(hand: InHand, field: &str) {
        let number = field.split('.').nth(1).and_then(|number| number.parse::<usize>().ok());
        match (Step::of(field), number) {
            (Step::Places, Some(number)) => hand.place.set(number),
            (Step::People, Some(number)) if number > 0 => hand.tutor.set(number),
            _ => {}
        }
    }
}
