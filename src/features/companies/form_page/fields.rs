//! The fields of the steps in which nothing is there several times, and the municipality of a place.

use super::form::Form;
use crate::features::companies::state::Typed;
use crate::features::shared::step_form::{Checked, CheckedSelect, Which};
use crate::text::{t_signal, use_i18n};
use crate::ui::{Choice, FieldKind};
use contract::companies::{LONGEST_ACCESSIBILITY, LONGEST_LEGAL_NAME, MUNICIPALITIES};
use leptos::prelude::*;

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
    let choices = MUNICIPALITIES.iter().map(|name| Choice::new(*name, *name)).collect::<Vec<_>>();
    view! {
        <CheckedSelect
            form
            which
            label=t_signal!(i18n, companies.municipality)
            choices=choices.into()
            value
            help=t_signal!(i18n, companies.municipality_help)
        />
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
