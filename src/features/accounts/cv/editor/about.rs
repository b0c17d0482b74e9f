//! Who the person is, and how many letters are left where few are.

use super::form::CvForm;
use crate::features::accounts::cv::state::Typed;
use crate::features::shared::step_form::{Checked, Which};
use crate::text::{t, t_count, t_signal, use_i18n};
use crate::ui::FieldKind;
use contract::accounts::LONGEST_CV_ABOUT;
use leptos::prelude::*;

/// From so many letters before the end on, the count is shown.
const NEAR: usize = 60;

/// The section.
#[component]
pub fn About(
    /// The form.
    cv: CvForm,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = cv.form;
    let value = form.field(|typed: &mut Typed| Some(&mut typed.about));
    view! {
        <section class="section" aria-labelledby="cv-about">
            <h2 id="cv-about" tabindex="-1">{t!(i18n, cv.about_title)}</h2>
            <Checked
                form
                which=Which::only("about")
                label=t_signal!(i18n, cv.about)
                value
                kind=FieldKind::LongText
                help=t_signal!(i18n, cv.about_help)
                may_be_empty=true
                longest=LONGEST_CV_ABOUT as u16
            />
            <Left value longest=LONGEST_CV_ABOUT />
        </section>
    }
}

/// How many letters are left, near the end.
#[component]
pub fn Left(
    /// What is typed.
    value: RwSignal<String>,
    /// The most letters.
    longest: usize,
) -> impl IntoView {
    let i18n = use_i18n();
    let left = Memo::new(move |_| {
        let left = longest.saturating_sub(value.with(|value| value.chars().count()));
        (left <= NEAR).then_some(left)
    });
    view! {
        <p class="field-help cv-left" role="status">
            {move || left.get().map(|left| t_count!(i18n, left, cv.left_one, cv.left_many))}
        </p>
    }
}
