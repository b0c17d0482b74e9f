//! Hours and money.

use super::form::Form;
use crate::features::shared::step_form::{Checked, Which};
use crate::features::traineeships::postings::state::Typed;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Checkbox, FieldKind};
use leptos::prelude::*;

/// The fields.
#[component]
pub fn Money(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Checked
            form
            which=Which::only("weekly_hours")
            label=t_signal!(i18n, postings.hours)
            value=form.field(|typed: &mut Typed| Some(&mut typed.weekly_hours))
            kind=FieldKind::Number
            help=t_signal!(i18n, traineeships.weekly_hours_help)
        />
        <Checkbox
            name="at_night"
            label=t_signal!(i18n, postings.at_night)
            checked=form.field(|typed: &mut Typed| Some(&mut typed.at_night))
        />
        <Checked
            form
            which=Which::only("allowance_cents")
            label=t_signal!(i18n, postings.money_asked)
            value=form.field(|typed: &mut Typed| Some(&mut typed.allowance))
            kind=FieldKind::Digits
            help=t_signal!(i18n, postings.money_help)
            longest=15
        />
        <Checkbox
            name="with_meals"
            label=t_signal!(i18n, postings.with_meals)
            checked=form.field(|typed: &mut Typed| Some(&mut typed.with_meals))
        />
    }
}
