//! The fields of a language.

use super::form::CvForm;
use crate::features::accounts::cv::state::{Item, Typed, level_name};
use crate::features::accounts::cv::words::level_words;
use crate::features::shared::step_form::{Checked, CheckedSelect, Which};
use crate::text::{t_signal, use_i18n};
use crate::ui::Choice;
use contract::accounts::{LONGEST_CV_LINE, LanguageLevel};
use leptos::prelude::*;

/// The fields.
#[component]
pub fn LanguageFields(
    /// The form.
    cv: CvForm,
    /// Which part.
    item: Item,
) -> impl IntoView {
    let i18n = use_i18n();
    let (form, at) = (cv.form, item.at);
    let choices = Signal::derive(move || {
        LanguageLevel::ALL.map(|level| Choice::new(level_name(level), level_words(i18n, level))).to_vec()
    });
    view! {
        <Checked
            form
            which=Which { path: item.path("name"), name: "cv-name" }
            label=t_signal!(i18n, cv.language)
            help=t_signal!(i18n, cv.language_help)
            value=form.field(move |typed: &mut Typed| typed.languages.get_mut(at).map(|language| &mut language.name))
            longest=LONGEST_CV_LINE as u16
        />
        <CheckedSelect
            form
            which=Which { path: item.path("level"), name: "cv-level" }
            label=t_signal!(i18n, cv.level)
            choices
            value=form.field(move |typed: &mut Typed| typed.languages.get_mut(at).map(|language| &mut language.level))
        />
    }
}
