//! What is wrong with which field of a form, from the rules or from the server, and the focus on the first of them.

use super::field_id;
use crate::platform::document;
use crate::text::{self, I18n};
use contract::problem::{Code, FieldError};
use leptos::prelude::*;

/// The errors of one form. A copy is the same one.
#[derive(Clone, Copy)]
pub struct FormErrors(RwSignal<Vec<FieldError>>);

impl FormErrors {
    /// A form without errors.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Shows these errors in place of the ones before, and moves the focus to the first field that has one.
    pub fn show(self, errors: Vec<FieldError>) {
        let first = errors.first().map(|error| field_id(&error.field));
        self.0.set(errors);
        // The words must stand beside the field before a screen reader arrives there.
        if let Some(first) = first {
            request_animation_frame(move || document::focus_into_view(&first));
        }
    }

    /// Shows one error.
    pub fn show_one(self, field: &str, code: Code) {
        self.show(vec![FieldError::new(field, code)]);
    }

    /// Takes all errors away.
    pub fn clear(self) {
        self.0.update(Vec::clear);
    }

    /// Whether there is none; tracked.
    pub fn is_empty(self) -> bool {
        self.0.with(Vec::is_empty)
    }

    /// All of them, in the order of the form; tracked.
    pub fn all(self) -> Vec<FieldError> {
        self.0.get()
    }

    /// The code that stands at a field; tracked.
    pub fn code(self, field: &str) -> Option<Code> {
        self.0.with(|errors| errors.iter().find(|error| error.field == field).map(|error| error.code))
    }

    /// What stands beside a field, in the code's own sentence.
    pub fn beside(self, i18n: I18n, field: &'static str) -> MaybeProp<String> {
        MaybeProp::derive(move || self.code(field).map(|code| text::sentence(i18n, code).to_owned()))
    }
}

impl Default for FormErrors {
    fn default() -> Self {
        Self::new()
    }
}
