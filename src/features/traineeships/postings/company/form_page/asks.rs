//! What is asked of who applies, how accessible the place is, and then the unit.

use super::form::Form;
use super::unit::Unit;
use crate::features::shared::step_form::{Checked, Which};
use crate::features::traineeships::postings::state::Typed;
use crate::platform::document;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, FieldKind, Icon, field_id};
use contract::traineeships::{LONGEST_POSTING_ACCESSIBILITY, LONGEST_QUESTION, MOST_QUESTIONS};
use leptos::prelude::*;

/// The names of the questions' fields on the page.
const QUESTIONS: [&str; MOST_QUESTIONS] = ["questions.0", "questions.1", "questions.2", "questions.3", "questions.4"];

/// The fields.
#[component]
pub fn Asks(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Questions form />
        <Checked
            form
            which=Which::only("accessibility")
            label=t_signal!(i18n, postings.accessibility_asked)
            value=form.field(|typed: &mut Typed| Some(&mut typed.accessibility))
            kind=FieldKind::LongText
            help=t_signal!(i18n, postings.accessibility_help)
            may_be_empty=true
            longest=LONGEST_POSTING_ACCESSIBILITY as u16
        />
        <Unit form />
    }
}

/// As many questions as the company wants, up to the most.
#[component]
fn Questions(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = Memo::new(move |_| form.typed.with(|typed| typed.questions.len()));
    let add = move |()| {
        let at = count.get_untracked();
        form.typed.update(|typed| typed.questions.push(String::new()));
        let Some(name) = QUESTIONS.get(at) else { return };
        request_animation_frame(|| document::focus_into_view(&field_id(name)));
    };
    view! {
        <p class="field-help">{t!(i18n, postings.questions_text)}</p>
        {move || {
            let names = QUESTIONS.iter().take(count.get()).enumerate();
            names.map(|(at, name)| view! { <Question form at name=*name /> }).collect_view()
        }}
        <Show when=move || count.get() < MOST_QUESTIONS>
            <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                {t!(i18n, postings.add_question)}
            </Button>
        </Show>
    }
}

#[component]
fn Question(
    /// The form.
    form: Form,
    /// Which, from 0.
    at: usize,
    /// Its name on the page.
    name: &'static str,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = Signal::derive(move || t_string!(i18n, postings.question, number = at + 1).to_string());
    let remove = move |()| {
        form.typed.update(|typed| {
            typed.questions.remove(at);
        });
    };
    view! {
        <div class="company-part">
            <Checked
                form
                which=Which::only(name)
                label=words
                value=form.field(move |typed: &mut Typed| typed.questions.get_mut(at))
                longest=LONGEST_QUESTION as u16
            />
            <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=remove>
                {t!(i18n, companies.remove_row)}
                <span class="visually-hidden">" " {words}</span>
            </Button>
        </div>
    }
}
