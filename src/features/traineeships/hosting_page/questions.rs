//! The five steps.

mod fields;

use super::form::{Form, STEP_HEADING};
use crate::features::traineeships::state::Step;
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Stepper};
use fields::{Past, Place, Running, Size, Whom};
use leptos::prelude::*;

/// One step: where one is, the question with its fields, and the ways back and on.
#[component]
pub fn Questions(
    /// The fields.
    form: Form,
    /// The step that is shown.
    step: Step,
) -> impl IntoView {
    let i18n = use_i18n();
    let names = Signal::derive(move || Step::ALL.map(|step| name(i18n, step).to_owned()).to_vec());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.next(step);
    };
    let is_first = step == Step::Place;
    let is_last = step == Step::Whom;
    view! {
        <Stepper steps=names current=step.place() />
        <form class="form hosting-step" novalidate on:submit=send>
            <h2 id=STEP_HEADING tabindex="-1">
                {move || question(i18n, step)}
            </h2>
            {match step {
                Step::Place => view! { <Place form /> }.into_any(),
                Step::Size => view! { <Size form /> }.into_any(),
                Step::Past => view! { <Past form /> }.into_any(),
                Step::Running => view! { <Running form /> }.into_any(),
                Step::Whom => view! { <Whom form /> }.into_any(),
            }}
            <div class="actions">
                <Button submit=true>
                    {move || if is_last { t_string!(i18n, traineeships.see_answer) } else { t_string!(i18n, ui.next) }}
                </Button>
                {(!is_first)
                    .then(|| {
                        view! {
                            <Button kind=ButtonKind::Quiet icon=Icon::Left on_press=move |()| form.back()>
                                {t!(i18n, ui.back)}
                            </Button>
                        }
                    })}
            </div>
        </form>
    }
}

/// A step's name.
pub fn name(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Place => t_string!(i18n, traineeships.step_place),
        Step::Size => t_string!(i18n, traineeships.step_size),
        Step::Past => t_string!(i18n, traineeships.step_past),
        Step::Running => t_string!(i18n, traineeships.step_running),
        Step::Whom => t_string!(i18n, traineeships.step_whom),
    }
}

/// What a step asks.
fn question(i18n: I18n, step: Step) -> &'static str {
    match step {
        Step::Place => t_string!(i18n, traineeships.ask_place),
        Step::Size => t_string!(i18n, traineeships.ask_size),
        Step::Past => t_string!(i18n, traineeships.ask_past),
        Step::Running => t_string!(i18n, traineeships.ask_running),
        Step::Whom => t_string!(i18n, traineeships.ask_whom),
    }
}
