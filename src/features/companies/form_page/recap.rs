//! Everything that was typed, with the way back to each step.

use super::form::Form;
use super::words::step_name;
use crate::features::companies::state::{Step, Typed, TypedPlace};
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use leptos::prelude::*;

/// Each step with what was typed in it.
#[component]
pub fn Recap(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let rows = Step::ALL.into_iter().filter(|step| *step != Step::Check).map(|step| {
        view! {
            <div>
                <dt>{move || step_name(i18n, step)}</dt>
                <dd>
                    {move || {
                        let lines = form.typed.with(|typed| lines(i18n, step, typed));
                        lines.into_iter().map(|line| view! { <p class="company-words">{line}</p> }).collect_view()
                    }}
                </dd>
                <dd class="recap-change">
                    <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| form.go_to(step)>
                        <span aria-hidden="true">{t!(i18n, companies.change)}</span>
                        <span class="visually-hidden">
                            {move || t_string!(i18n, companies.change_what, what = step_name(i18n, step))}
                        </span>
                    </Button>
                </dd>
            </div>
        }
    });
    view! { <dl class="recap">{rows.collect_view()}</dl> }
}

/// What was typed in a step, line by line.
fn lines(i18n: I18n, step: Step, typed: &Typed) -> Vec<String> {
    let joined = |parts: &[&str]| {
        let said: Vec<_> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        said.join(", ")
    };
    match step {
        Step::Company => vec![joined(&[&typed.legal_name, &typed.vat_number]), joined(&[&typed.email, &typed.phone])],
        Step::Places => {
            let line = |place: &TypedPlace| {
                let (permanent, fixed_term) = (place.permanent.clone(), place.fixed_term.clone());
                let count = t_string!(i18n, companies.place_headcount, permanent = permanent, fixed_term = fixed_term);
                format!("{}: {count}", joined(&[&place.name, &place.address, &place.municipality]))
            };
            typed.places.iter().map(line).collect()
        }
        Step::People => {
            let duty = |at: usize| match at {
                0 => t_string!(i18n, companies.signatory),
                _ => t_string!(i18n, companies.tutor),
            };
            let people = typed.people.iter().enumerate();
            people.map(|(at, person)| format!("{}: {}", duty(at), joined(&[&person.name, &person.email]))).collect()
        }
        Step::Accessibility | Step::Check => match typed.accessibility.trim() {
            "" => vec![t_string!(i18n, companies.accessibility_nothing).to_owned()],
            said => vec![said.to_owned()],
        },
    }
}
