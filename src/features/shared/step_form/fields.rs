//! A field that says what is wrong with it once it was left, and as it is typed from then on.

use super::{StepForm, TypedSteps};
use crate::text::use_i18n;
use crate::ui::{Choice, Field, FieldKind, Select};
use leptos::prelude::*;

/// Which field: its path in the form, such as `places.1.name`, and its name on the page.
#[derive(Clone)]
pub struct Which {
    /// The path.
    pub path: String,
    /// The name.
    pub name: &'static str,
}

impl Which {
    /// A field that is there once.
    pub fn only(name: &'static str) -> Self {
        Self { path: name.to_owned(), name }
    }

    /// What is wrong with it, in words.
    pub fn error<T: TypedSteps>(&self, form: StepForm<T>) -> MaybeProp<String> {
        let (i18n, path) = (use_i18n(), self.path.clone());
        MaybeProp::derive(move || form.code(&path).map(|code| T::words(i18n, &path, code).to_owned()))
    }
}

/// A field for words, a number or a day.
#[component]
pub fn Checked<T: TypedSteps>(
    /// The form.
    form: StepForm<T>,
    /// Which field.
    which: Which,
    /// What is asked.
    label: Signal<String>,
    /// What stands in it.
    value: RwSignal<String>,
    /// What is typed.
    #[prop(optional)]
    kind: FieldKind,
    /// How to answer.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// It may stay empty.
    #[prop(optional)]
    may_be_empty: bool,
    /// The most characters that it takes.
    #[prop(default = 254)]
    longest: u16,
) -> impl IntoView {
    let (error, Which { path, name }) = (which.error(form), which);
    view! {
        <div on:change=move |_| form.look_at(path.clone())>
            <Field name label value kind help error may_be_empty autocomplete="off" longest />
        </div>
    }
}

/// One of a list.
#[component]
pub fn CheckedSelect<T: TypedSteps>(
    /// The form.
    form: StepForm<T>,
    /// Which field.
    which: Which,
    /// What is asked.
    label: Signal<String>,
    /// What there is to choose.
    choices: Signal<Vec<Choice>>,
    /// What was chosen.
    value: RwSignal<String>,
    /// How to choose.
    #[prop(optional, into)]
    help: MaybeProp<String>,
) -> impl IntoView {
    let (error, Which { path, name }) = (which.error(form), which);
    view! {
        <div on:change=move |_| form.look_at(path.clone())>
            <Select name label choices value help error />
        </div>
    }
}
