//! The fields of an experience, or of a school or course.

use super::about::Left;
use super::form::CvForm;
use crate::features::accounts::cv::state::{Item, List, Typed};
use crate::features::shared::step_form::{Checked, Which};
use crate::text::{t_string, use_i18n};
use crate::ui::FieldKind;
use contract::accounts::{CvStep, LONGEST_CV_LINE, LONGEST_CV_TEXT};
use leptos::prelude::*;

/// The fields.
#[component]
pub fn StepFields(
    /// The form.
    cv: CvForm,
    /// Which part.
    item: Item,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = cv.form;
    let is_school = item.list == List::Education;
    let field = move |of: fn(&mut CvStep) -> &mut String| {
        form.field(move |typed: &mut Typed| {
            let steps = if is_school { &mut typed.education } else { &mut typed.experience };
            steps.get_mut(item.at).map(of)
        })
    };
    let which = move |name: &'static str, of: &str| Which { path: item.path(of), name };
    // Both lists ask for the same things in words of their own.
    let words = move |school: fn(crate::text::I18n) -> &'static str, work: fn(crate::text::I18n) -> &'static str| {
        Signal::derive(move || if is_school { school(i18n) } else { work(i18n) }.to_owned())
    };
    let text = field(|step| &mut step.text);
    view! {
        <Checked
            form
            which=which("cv-what", "what")
            label=words(|i18n| t_string!(i18n, cv.school_what), |i18n| t_string!(i18n, cv.what))
            help=words(|i18n| t_string!(i18n, cv.school_what_help), |i18n| t_string!(i18n, cv.what_help))
            value=field(|step| &mut step.what)
            longest=LONGEST_CV_LINE as u16
        />
        <Checked
            form
            which=which("cv-place", "place")
            label=words(|i18n| t_string!(i18n, cv.school_place), |i18n| t_string!(i18n, cv.place))
            help=words(|i18n| t_string!(i18n, cv.school_place_help), |i18n| t_string!(i18n, cv.place_help))
            value=field(|step| &mut step.place)
            may_be_empty=true
            longest=LONGEST_CV_LINE as u16
        />
        <Checked
            form
            which=which("cv-period", "period")
            label=words(|i18n| t_string!(i18n, cv.period), |i18n| t_string!(i18n, cv.period))
            help=words(|i18n| t_string!(i18n, cv.school_period_help), |i18n| t_string!(i18n, cv.period_help))
            value=field(|step| &mut step.period)
            may_be_empty=true
            longest=LONGEST_CV_LINE as u16
        />
        <Checked
            form
            which=which("cv-text", "text")
            label=words(|i18n| t_string!(i18n, cv.school_text), |i18n| t_string!(i18n, cv.text))
            help=words(|i18n| t_string!(i18n, cv.school_text_help), |i18n| t_string!(i18n, cv.text_help))
            value=text
            kind=FieldKind::LongText
            may_be_empty=true
            longest=LONGEST_CV_TEXT as u16
        />
        <Left value=text longest=LONGEST_CV_TEXT />
    }
}
