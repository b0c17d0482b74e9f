//! A form of several steps, the same in every room: what was typed stays on the device until it was sent, what is wrong
//! is said once a field was left, and the last step shows everything once more.

mod fields;

pub use fields::{Checked, CheckedSelect, Which};

use crate::platform::{document, drafts};
use crate::text::I18n;
use crate::ui::field_id;
use contract::problem::{Code, FieldError};
use leptos::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// What stands in the fields of such a form.
pub trait TypedSteps: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// A step.
    type Step: Copy + PartialEq + Send + Sync + 'static;
    /// What the form knows beside what is typed: whose it is, or which one of several is in hand.
    type Beside: Copy + Send + Sync + 'static;

    /// Every step, in order.
    const STEPS: &'static [Self::Step];
    /// What takes the focus when the step changes: the id of the question.
    const HEADING: &'static str;

    /// Each field that is refused, in the order of the form.
    fn wrong(&self) -> Vec<FieldError>;
    /// The step that asks for a field.
    fn step_of(field: &str) -> Self::Step;
    /// What stands beside a wrong field.
    fn words(i18n: I18n, field: &str, code: Code) -> &'static str;
    /// The name of a field in the form, by the contract's.
    fn form_field(field: &str) -> &str;

    /// Whether what is wrong with a field is said before it is left.
    fn is_told_at_once(&self, _field: &str) -> bool {
        false
    }

    /// The name of a field on the page.
    fn name_of(field: &str) -> String {
        field.to_owned()
    }

    /// Takes in hand what a field belongs to.
    fn take(_beside: Self::Beside, _field: &str) {}
}

/// The form. A copy is the same one.
pub struct StepForm<T: TypedSteps> {
    /// What stands in it.
    pub typed: RwSignal<T>,
    /// What it knows beside that.
    pub beside: T::Beside,
    draft: StoredValue<String>,
    step: RwSignal<usize>,
    /// The fields that were left, or that somebody wanted to go on from: what is wrong with them is said.
    looked_at: RwSignal<BTreeSet<String>>,
    /// What is wrong by the contract's rules.
    wrong: Memo<Vec<FieldError>>,
    /// What the server refused besides.
    refused: RwSignal<Vec<FieldError>>,
}

impl<T: TypedSteps> Clone for StepForm<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: TypedSteps> Copy for StepForm<T> {}

impl<T: TypedSteps> StepForm<T> {
    /// What was typed before and not sent, kept from now on as it changes; else a new form at its step.
    pub fn kept(draft: String, beside: T::Beside, otherwise: impl FnOnce() -> (T, T::Step)) -> Self {
        let (typed, step) = drafts::kept::<(T, usize)>(&draft).unwrap_or_else(|| {
            let (typed, step) = otherwise();
            (typed, place_of::<T>(step))
        });
        let typed = RwSignal::new(typed);
        let form = Self {
            typed,
            beside,
            draft: StoredValue::new(draft),
            step: RwSignal::new(step),
            looked_at: RwSignal::new(BTreeSet::new()),
            wrong: Memo::new(move |_| typed.with(T::wrong)),
            refused: RwSignal::new(Vec::new()),
        };
        // What was only read and not changed is no draft.
        let first = typed.get_untracked();
        Effect::new(move |_| {
            let now = (typed.get(), form.step.get());
            if now.0 != first || drafts::kept::<(T, usize)>(&form.draft.get_value()).is_some() {
                drafts::keep(&form.draft.get_value(), &now);
            }
        });
        form
    }

    /// Forgets what was typed: it was sent.
    pub fn forget(self) {
        drafts::forget(&self.draft.get_value());
    }

    /// From here on what is typed lies under another name: it belongs to something that is on the server by now.
    pub fn keep_as(self, draft: String) {
        self.forget();
        drafts::keep(&draft, &(self.typed.get_untracked(), self.step.get_untracked()));
        self.draft.set_value(draft);
    }

    /// One field as a signal of its own; `field` finds it, and nothing where it is gone. Needs an owner.
    pub fn field<V: Clone + Default + PartialEq + Send + Sync + 'static>(
        self,
        field: impl Fn(&mut T) -> Option<&mut V> + Send + Sync + 'static,
    ) -> RwSignal<V> {
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
        let is_time = || {
            self.looked_at.with(|looked_at| looked_at.contains(field))
                || self.typed.with(|typed| typed.is_told_at_once(field))
        };
        self.refused.with(of).or_else(|| self.wrong.with(of).filter(|_| is_time()))
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
    pub fn step(self) -> T::Step {
        step_at::<T>(self.step.get())
    }

    /// Its place, from 0; tracked.
    pub fn place(self) -> usize {
        place_of::<T>(self.step())
    }

    /// Goes to a step.
    pub fn go_to(self, step: T::Step) {
        self.step.set(place_of::<T>(step));
        request_animation_frame(|| document::focus_into_view(T::HEADING));
    }

    /// Goes back by one.
    pub fn back(self) {
        self.go_to(step_at::<T>(self.step.get_untracked().saturating_sub(1)));
    }

    /// Goes on, unless something is wrong with this step.
    pub fn next(self, step: T::Step) {
        let errors = self.wrong.get_untracked();
        let errors: Vec<_> = errors.into_iter().filter(|error| T::step_of(&error.field) == step).collect();
        if errors.is_empty() {
            self.go_to(step_at::<T>(place_of::<T>(step) + 1));
        } else {
            self.point_at(&errors);
        }
    }

    /// Marks what the server refused.
    pub fn refuse(self, errors: Vec<FieldError>) {
        let in_form = |error: FieldError| FieldError::new(T::form_field(&error.field), error.code);
        let errors: Vec<_> = errors.into_iter().map(in_form).collect();
        self.refused.set(errors.clone());
        self.point_at(&errors);
    }

    /// Says what is wrong with these fields, and goes to the first of them.
    pub fn point_at(self, errors: &[FieldError]) {
        errors.iter().for_each(|error| self.look_at(error.field.clone()));
        let Some(first) = errors.first().map(|error| error.field.clone()) else { return };
        let step = T::step_of(&first);
        if step != step_at::<T>(self.step.get_untracked()) {
            self.step.set(place_of::<T>(step));
        }
        T::take(self.beside, &first);
        // The words must stand beside the field before a screen reader arrives there.
        request_animation_frame(move || document::focus_into_view(&field_id(&T::name_of(&first))));
    }
}

/// The step at a place; the last one for any place after it.
fn step_at<T: TypedSteps>(place: usize) -> T::Step {
    T::STEPS[place.min(T::STEPS.len().saturating_sub(1))]
}

fn place_of<T: TypedSteps>(step: T::Step) -> usize {
    T::STEPS.iter().position(|one| *one == step).unwrap_or_default()
}
