//! The steps, one at a time; the last one sends.

use super::form::Form;
use super::recap::Recap;
use super::sending::use_sending;
use super::with::With;
use super::words::{question, step_name};
use crate::features::shared::step_form::{Checked, TypedSteps, Which};
use crate::features::traineeships::applications::state::{Step, Typed};
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, FieldKind, Icon, Stepper};
use contract::traineeships::{LONGEST_ANSWER, LONGEST_AVAILABLE, LONGEST_LETTER, MOST_QUESTIONS};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The names of the answers' fields on the page.
const ANSWERS: [&str; MOST_QUESTIONS] =
    ["answers.0.answer", "answers.1.answer", "answers.2.answer", "answers.3.answer", "answers.4.answer"];

/// One step: where one is, the question with its fields, and the ways back and on.
#[component]
pub fn Steps(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let sending = use_sending(form);
    let names = Signal::derive(move || Step::ALL.map(|step| step_name(i18n, step).to_owned()).to_vec());
    let step = Memo::new(move |_| form.step());
    let is_somebody = form.beside.is_somebody;
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match step.get_untracked() {
            Step::Check => sending.run(()),
            step => form.next(step),
        }
    };
    let on = move || match (step.get(), is_somebody.get()) {
        (Step::Check, true) => t_string!(i18n, applications.send),
        (Step::Check, false) => t_string!(i18n, applications.sign_in_and_send),
        _ => t_string!(i18n, ui.next),
    };
    view! {
        <Stepper steps=names current=Signal::derive(move || form.place()) />
        <form class="form hosting-step" novalidate on:submit=send>
            <h2 id=Typed::HEADING tabindex="-1">
                {move || question(i18n, step.get())}
            </h2>
            {move || match step.get() {
                Step::Why => view! { <Why form /> }.into_any(),
                Step::When => view! { <When form /> }.into_any(),
                Step::With => view! { <With form /> }.into_any(),
                Step::Check => view! { <Recap form /> }.into_any(),
            }}
            <Show when=move || step.get() == Step::Check && !is_somebody.get()>
                <p>{t!(i18n, applications.sign_in_text)}</p>
            </Show>
            <div class="actions">
                <Button submit=true>{on}</Button>
                <Show when=move || step.get() != Step::Why>
                    <Button kind=ButtonKind::Quiet icon=Icon::Left on_press=move |()| form.back()>
                        {t!(i18n, ui.back)}
                    </Button>
                </Show>
            </div>
        </form>
        <p class="soft">{t!(i18n, applications.draft_kept)}</p>
        <ThrowAway form />
    }
}

/// Why this posting, and what the person can do.
#[component]
fn Why(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Checked
            form
            which=Which::only("why")
            label=t_signal!(i18n, applications.why)
            value=form.field(|typed: &mut Typed| Some(&mut typed.why))
            kind=FieldKind::LongText
            help=t_signal!(i18n, applications.why_help)
            longest=LONGEST_LETTER as u16
        />
        <Checked
            form
            which=Which::only("brings")
            label=t_signal!(i18n, applications.brings)
            value=form.field(|typed: &mut Typed| Some(&mut typed.brings))
            kind=FieldKind::LongText
            help=t_signal!(i18n, applications.brings_help)
            may_be_empty=true
            longest=LONGEST_LETTER as u16
        />
    }
}

/// From when, and what the company asks, one question after the other.
#[component]
fn When(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let questions = Memo::new(move |_| {
        form.typed.with(|typed| typed.answers.iter().map(|pair| pair.question.clone()).collect::<Vec<_>>())
    });
    let answers = move || {
        let asked = questions.get().into_iter().zip(ANSWERS).enumerate().map(|(at, (question, name))| {
            view! {
                <Checked
                    form
                    which=Which::only(name)
                    label=Signal::derive(move || question.clone())
                    value=form.field(move |typed: &mut Typed| {
                        typed.answers.get_mut(at).map(|pair| &mut pair.answer)
                    })
                    kind=FieldKind::LongText
                    longest=LONGEST_ANSWER as u16
                />
            }
        });
        asked.collect_view()
    };
    view! {
        <Checked
            form
            which=Which::only("available")
            label=t_signal!(i18n, applications.available)
            value=form.field(|typed: &mut Typed| Some(&mut typed.available))
            kind=FieldKind::LongText
            help=t_signal!(i18n, applications.available_help)
            longest=LONGEST_AVAILABLE as u16
        />
        <Show when=move || questions.with(|questions| !questions.is_empty())>
            <p class="field-help">{t!(i18n, applications.questions_text)}</p>
        </Show>
        {answers}
    }
}

/// Throws away what was typed, having asked once.
#[component]
fn ThrowAway(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    let navigate = StoredValue::new_local(use_navigate());
    let questions = move || form.beside.posting.with(|posting| posting.questions.clone());
    let is_typed = Memo::new(move |_| {
        let empty = Typed::default().for_questions(&questions());
        form.typed.with(|typed| Typed { cv: None, ..typed.clone() } != empty)
    });
    let throw_away = move |()| {
        form.forget();
        let posting = form.beside.posting.with_untracked(|posting| posting.id);
        let href = Route::Posting(PostingPage::Public(posting)).href();
        navigate.with_value(|navigate| navigate(&href, Default::default()));
    };
    view! {
        <Show when=move || is_typed.get()>
            <div class="actions">
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| asks.set(true)>
                    {t!(i18n, applications.throw_away)}
                </Button>
            </div>
        </Show>
        <Confirm
            open=asks
            title=t_signal!(i18n, applications.throw_away_title)
            text=t_signal!(i18n, applications.throw_away_text)
            action=t_signal!(i18n, applications.throw_away)
            on_confirm=throw_away
        />
    }
}
