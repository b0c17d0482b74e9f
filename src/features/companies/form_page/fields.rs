//! A field that says what is wrong with it once it was left, and as it is typed from then on.

use super::form::Form;
use super::words::field_words;
use crate::features::companies::state::Typed;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Choice, Field, FieldKind, Select};
use contract::companies::{LONGEST_ACCESSIBILITY, LONGEST_LEGAL_NAME, MUNICIPALITIES};
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
    fn error(&self, form: Form) -> MaybeProp<String> {
        let (i18n, path) = (use_i18n(), self.path.clone());
        MaybeProp::derive(move || form.code(&path).map(|code| field_words(i18n, &path, code).to_owned()))
    }
}

/// A field for words, or a number.
#[component]
pub fn Checked(
    /// The form.
    form: Form,
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

/// The municipality of a place.
#[component]
pub fn Municipality(
    /// The form.
    form: Form,
    /// Which field.
    which: Which,
    /// What was chosen.
    value: RwSignal<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (error, Which { path, name }) = (which.error(form), which);
    let choices: Vec<_> = MUNICIPALITIES.iter().map(|name| Choice::new(*name, *name)).collect();
    view! {
        <div on:change=move |_| form.look_at(path.clone())>
            <Select
                name
                label=t_signal!(i18n, companies.municipality)
                choices
                value
                help=t_signal!(i18n, companies.municipality_help)
                error
            />
        </div>
    }
}

/// Which company it is, and how to reach it.
#[component]
pub fn CompanyFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Checked
            form
            which=Which::only("vat_number")
            label=t_signal!(i18n, companies.vat_number)
            value=form.field(|typed: &mut Typed| Some(&mut typed.vat_number))
            kind=FieldKind::Digits
            help=t_signal!(i18n, companies.vat_number_help)
            longest=20
        />
        <Checked
            form
            which=Which::only("legal_name")
            label=t_signal!(i18n, companies.legal_name)
            value=form.field(|typed: &mut Typed| Some(&mut typed.legal_name))
            help=t_signal!(i18n, companies.legal_name_help)
            longest=LONGEST_LEGAL_NAME as u16
        />
        <Checked
            form
            which=Which::only("email")
            label=t_signal!(i18n, companies.email)
            value=form.field(|typed: &mut Typed| Some(&mut typed.email))
            kind=FieldKind::Email
            help=t_signal!(i18n, companies.company_email_help)
        />
        <Checked
            form
            which=Which::only("phone")
            label=t_signal!(i18n, companies.phone)
            value=form.field(|typed: &mut Typed| Some(&mut typed.phone))
            kind=FieldKind::Telephone
            may_be_empty=true
            longest=30
        />
    }
}

/// How accessible it is.
#[component]
pub fn AccessibilityFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Checked
            form
            which=Which::only("accessibility")
            label=t_signal!(i18n, companies.accessibility_words)
            value=form.field(|typed: &mut Typed| Some(&mut typed.accessibility))
            kind=FieldKind::LongText
            help=t_signal!(i18n, companies.accessibility_help)
            may_be_empty=true
            longest=LONGEST_ACCESSIBILITY as u16
        />
    }
}
