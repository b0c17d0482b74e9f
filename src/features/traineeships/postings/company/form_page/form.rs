//! What the form of a posting has of its own: its drafts, its steps, the company, and what the rules say.

use super::words::field_words;
use crate::features::shared::step_form::{StepForm, TypedSteps};
use crate::features::traineeships::postings::state::{Step, Typed, form_field, judge};
use crate::platform::clock::today;
use crate::platform::ids;
use crate::text::I18n;
use contract::companies::Company;
use contract::problem::{Code, FieldError};
use contract::traineeships::{Finding, Posting};
use leptos::prelude::*;

/// The form. A copy is the same one.
pub type Form = StepForm<Typed>;

/// A posting that nobody has written yet.
pub fn form_of_new(company: Memo<Company>) -> Form {
    let draft = format!("posting/new/{}", company.with_untracked(|company| company.id));
    Form::kept(draft, company, || (in_company(company, Typed::new(ids::new_id())), Step::What))
}

/// A posting with the words of another one.
pub fn form_on_base(company: Memo<Company>, base: &Posting) -> Form {
    let on_base = || Typed::on_base(ids::new_id(), &base.details, today());
    Form::kept(format!("posting/base/{}", base.id), company, || (in_company(company, on_base()), Step::What))
}

/// A posting that is there: everything is in sight, and one chooses what to change.
pub fn form_of(company: Memo<Company>, posting: &Posting) -> Form {
    Form::kept(draft_of(posting), company, || (in_company(company, Typed::of(posting)), Step::Check))
}

/// Under this name what is typed into a posting that is there lies on the device.
pub fn draft_of(posting: &Posting) -> String {
    format!("posting/{}", posting.id)
}

/// What the rules say of what was typed so far.
pub fn judged(form: Form) -> Memo<Vec<Finding>> {
    Memo::new(move |_| form.typed.with(|typed| judge(typed, headcount(form, typed), today())))
}

/// The workers of the place that was chosen; tracked.
pub fn headcount(form: Form, typed: &Typed) -> Option<u32> {
    form.beside.with(|company| {
        company.places.iter().find(|place| place.id.to_string() == typed.place).map(|place| place.headcount())
    })
}

/// A place that the company does not have any more is asked for again; the only one is chosen.
fn in_company(company: Memo<Company>, typed: Typed) -> Typed {
    let places: Vec<_> =
        company.with_untracked(|company| company.places.iter().map(|place| place.id.to_string()).collect());
    let place = match places.as_slice() {
        [only] => only.clone(),
        some => some.iter().find(|place| **place == typed.place).cloned().unwrap_or_default(),
    };
    Typed { place, ..typed }
}

impl TypedSteps for Typed {
    type Step = Step;
    type Beside = Memo<Company>;

    const STEPS: &'static [Step] = &Step::ALL;
    const HEADING: &'static str = "posting-step";

    fn wrong(&self) -> Vec<FieldError> {
        self.read(today()).err().unwrap_or_default()
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
