//! Where, for how many people, and from when until when.

use super::form::Form;
use crate::features::shared::step_form::{Checked, CheckedSelect, Which};
use crate::features::traineeships::postings::state::Typed;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Choice, FieldKind};
use contract::companies::PlaceOfWork;
use leptos::prelude::*;

/// The fields.
#[component]
pub fn When(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let choices = Signal::derive(move || {
        let choice = |place: &PlaceOfWork| {
            Choice::new(place.id.to_string(), format!("{}, {}, {}", place.name, place.address, place.municipality))
        };
        form.beside.with(|company| company.places.iter().map(choice).collect::<Vec<_>>())
    });
    view! {
        <CheckedSelect
            form
            which=Which::only("place")
            label=t_signal!(i18n, postings.place)
            choices
            value=form.field(|typed: &mut Typed| Some(&mut typed.place))
            help=t_signal!(i18n, postings.place_help)
        />
        <Checked
            form
            which=Which::only("places")
            label=t_signal!(i18n, postings.places)
            value=form.field(|typed: &mut Typed| Some(&mut typed.places))
            kind=FieldKind::Number
        />
        <Checked
            form
            which=Which::only("starts_on")
            label=t_signal!(i18n, postings.starts_on)
            value=form.field(|typed: &mut Typed| Some(&mut typed.starts_on))
            kind=FieldKind::Date
        />
        <Checked
            form
            which=Which::only("ends_on")
            label=t_signal!(i18n, postings.ends_on)
            value=form.field(|typed: &mut Typed| Some(&mut typed.ends_on))
            kind=FieldKind::Date
        />
        <Checked
            form
            which=Which::only("open_until")
            label=t_signal!(i18n, postings.open_until)
            value=form.field(|typed: &mut Typed| Some(&mut typed.open_until))
            kind=FieldKind::Date
            help=t_signal!(i18n, postings.open_until_help)
        />
    }
}
