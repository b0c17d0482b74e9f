//! What the form has of its own: its draft, its steps, the posting, and who applies with what.

use super::words::field_words;
use crate::features::shared::step_form::{StepForm, TypedSteps};
use crate::features::traineeships::applications::person::under_way::draft_of;
use crate::features::traineeships::applications::state::{Step, Typed, form_field};
use crate::text::I18n;
use contract::accounts::{Me, MyCv};
use contract::problem::{Code, FieldError};
use contract::traineeships::PublicPosting;
use leptos::prelude::*;

/// The form. A copy is the same one.
pub type Form = StepForm<Typed>;

/// What the form knows beside what is typed.
#[derive(Clone, Copy)]
pub struct Beside {
    /// The posting.
    pub posting: Memo<PublicPosting>,
    /// What the person keeps to apply with, once it was read.
    pub mine: Memo<Option<MyCv>>,
    /// Who applies, as far as it is known.
    pub me: Memo<Option<Me>>,
    /// Whether it is somebody.
    pub is_somebody: Memo<bool>,
}

/// The form for a posting, with what was typed before. Its questions are those of the posting, also when they change.
pub fn form_of(beside: Beside) -> Form {
    let questions = Memo::new(move |_| beside.posting.with(|posting| posting.questions.clone()));
    let draft = draft_of(beside.posting.with_untracked(|posting| posting.id));
    let new = || (questions.with_untracked(|questions| Typed::default().for_questions(questions)), Step::Why);
    let form = Form::kept(draft, beside, new);
    Effect::new(move |_| {
        let typed = form.typed.get_untracked();
        let fitting = questions.with(|questions| typed.clone().for_questions(questions));
        if fitting != typed {
            form.typed.set(fitting);
        }
    });
    form
}

impl TypedSteps for Typed {
    type Step = Step;
    type Beside = Beside;

    const STEPS: &'static [Step] = &Step::ALL;
    const HEADING: &'static str = "apply-step";

    fn wrong(&self) -> Vec<FieldError> {
        Self::wrong(self)
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
}
