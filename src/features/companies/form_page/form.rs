//! What stands in the form, where in it one is, and what is wrong with it.

use crate::features::companies::state::{Step, Typed, form_field};
use crate::platform::{document, drafts, ids};
use crate::ui::field_id;
use contract::companies::Company;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What takes the focus when the step changes: the question.
pub const STEP_HEADING: &str = "company-step";

/// The form. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Form {
    /// What stands in it.
    pub typed: RwSignal<Typed>,
    /// The place whose fields are shown.
    pub place: RwSignal<usize>,
    /// The tutor whose fields are shown, by the place among the people.
    pub tutor: RwSignal<usize>,
    draft: StoredValue<String>,
    step: RwSignal<usize>,
    /// The fields that were left, or that somebody wanted to go on from: what is wrong with them is said.
    looked_at: RwSignal<BTreeSet<String>>,
    /// What is wrong by the contract's rules.
    wrong: Memo<Vec<FieldError>>,
    /// What the server refused besides.
    refused: RwSignal<Vec<FieldError>>,
}

impl Form {
    /// A company that is not registered yet.
    pub fn new_company() -> Self {
        Self::kept("company".to_owned(), || (Typed::new(ids::new_id), 0))
    }

    /// A company that is there: everything is in sight, and one chooses what to change.
    pub fn of(company: &Company) -> Self {
        Self::kept(format!("company/{}", company.id), || (Typed::of(company), Step::Check.place()))
    }

    /// What was typed before and not sent, kept from now on as it changes.
    fn kept(draft: String, otherwise: impl FnOnce() -> (Typed, usize)) -> Self {
        let (typed, step) = drafts::kept::<(Typed, usize)>(&draft).unwrap_or_else(otherwise);
        let typed = RwSignal::new(typed);
        let form = Self {
            typed,
            place: RwSignal::new(0),
            tutor: RwSignal::new(1),
            draft: StoredValue::new(draft),
            step: RwSignal::new(step),
            looked_at: RwSignal::new(BTreeSet::new()),
            wrong: Memo::new(move |_| typed.with(|typed| typed.read().err().unwrap_or_default())),
            refused: RwSignal::new(Vec::new()),
        };
        // What was only read and not changed is no draft.
        let first = typed.get_untracked();
        Effect::new(move |_| {
            let now = (typed.get(), form.step.get());
            if now.0 != first || drafts::kept::<(Typed, usize)>(&form.draft.get_value()).is_some() {
                drafts::keep(&form.draft.get_value(), &now);
            }
        });
        form
    }

    /// Forgets what was typed: it was sent.
    pub fn forget(self) {
        drafts::forget(&self.draft.get_value());
    }

    /// One field as a signal of its own; `field` finds it, and nothing where it is gone. Needs an owner.
    pub fn field(self, field: impl Fn(&mut Typed) -> Option<&mut String> + Send + Sync + 'static) -> RwSignal<String> {
        let mut first = self.typed.get_untracked();
        let value = RwSignal::new(field(&mut first).cloned().unwrap_or_default());
        Effect::new(move |_| {
            let value = value.get();
            let mut changed = self.typed.get_untracked();
            if let Some(old) = field(&mut changed)
                && *old != value
            {
                *old = value;
                self.refused.update(Vec::clear);
                self.typed.set(changed);
            }
        });
        value
    }

    /// What is wrong with a field, once it is time to say so; tracked.
    pub fn code(self, field: &str) -> Option<Code> {
        let of = |errors: &Vec<FieldError>| errors.iter().find(|error| error.field == field).map(|error| error.code);
        let is_whole = || field == "vat_number" && self.typed.with(Typed::has_whole_vat_number);
        let is_looked_at = || self.looked_at.with(|looked_at| looked_at.contains(field));
        self.refused.with(of).or_else(|| self.wrong.with(of).filter(|_| is_looked_at() || is_whole()))
    }

    /// Somebody has left a field.
    pub fn look_at(self, field: String) {
        if !self.looked_at.with_untracked(|looked_at| looked_at.contains(&field)) {
            self.looked_at.update(|looked_at| {
                looked_at.insert(field);
            });
        }
    }

    /// The step that is shown; tracked.
    pub fn step(self) -> Step {
        Step::at(self.step.get())
    }

    /// Goes to a step.
    pub fn go_to(self, step: Step) {
        self.step.set(step.place());
        request_animation_frame(|| document::focus_into_view(STEP_HEADING));
    }

    /// Goes back by one.
    pub fn back(self) {
        self.go_to(Step::at(self.step.get_untracked().saturating_sub(1)));
    }

    /// Goes on, unless something is wrong with this step.
    pub fn next(self, step: Step) {
        let errors = self.wrong.get_untracked();
        let errors: Vec<_> = errors.into_iter().filter(|error| Step::of(&error.field) == step).collect();
        if errors.is_empty() {
            self.go_to(Step::at(step.place() + 1));
        } else {
            self.point_at(&errors);
        }
    }

    /// Marks what the server refused.
    pub fn refuse(self, errors: Vec<FieldError>) {
        let in_form = |error: FieldError| FieldError::new(form_field(&error.field), error.code);
        let errors: Vec<_> = errors.into_iter().map(in_form).collect();
        self.refused.set(errors.clone());
        self.point_at(&errors);
    }

    /// Says what is wrong with these fields, and goes to the first of them.
    pub fn point_at(self, errors: &[FieldError]) {
        errors.iter().for_each(|error| self.look_at(error.field.clone()));
        let Some(first) = errors.first().map(|error| error.field.clone()) else { return };
        let step = Step::of(&first);
        if step != Step::at(self.step.get_untracked()) {
            self.step.set(step.place());
        }
        let number = first.split('.').nth(1).and_then(|number| number.parse::<usize>().ok());
        match (step, number) {
            (Step::Places, Some(number)) => self.place.set(number),
            (Step::People, Some(number)) if number > 0 => self.tutor.set(number),
            _ => {}
        }
        // The words must stand beside the field before a screen reader arrives there.
        request_animation_frame(move || document::focus_into_view(&field_id(&name_of(&first))));
    }
}

/// The name of a field on the page: without the number, since one of several is shown at a time.
fn name_of(field: &str) -> String {
    match field.split('.').collect::<Vec<_>>().as_slice() {
        ["places", _, inner] => format!("places.{inner}"),
        ["people", "0", inner] => format!("signatory.{inner}"),
        ["people", _, inner] => format!("tutor.{inner}"),
        _ => field.to_owned(),
    }
}
