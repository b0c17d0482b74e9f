//! What was answered, with the way back to each question.

use super::form::Form;
use super::questions::name;
use crate::features::traineeships::state::Step;
use crate::features::traineeships::words;
use crate::text::{self, I18n, t, t_count, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use contract::traineeships::HostCheck;
use leptos::prelude::*;

/// Each question with its answer.
#[component]
pub fn Recap(
    /// The fields.
    form: Form,
    /// What they say.
    check: HostCheck,
) -> impl IntoView {
    let i18n = use_i18n();
    let rows = Step::ALL.map(|step| {
        let check = check.clone();
        view! {
            <div>
                <dt>{move || name(i18n, step)}</dt>
                <dd>{move || answered(i18n, step, &check)}</dd>
                <dd class="recap-change no-print">
                    <Button kind=ButtonKind::Quiet icon=Icon::Edit on_press=move |()| form.go_to(step)>
                        <span aria-hidden="true">{t!(i18n, traineeships.change)}</span>
                        <span class="visually-hidden">
                            {move || t_string!(i18n, traineeships.change_what, what = name(i18n, step))}
                        </span>
                    </Button>
                </dd>
            </div>
        }
    });
    view! {
        <section class="section" aria-labelledby="recap">
            <h2 id="recap">{t!(i18n, traineeships.your_answers)}</h2>
            <dl class="recap">{rows.into_iter().collect_view()}</dl>
        </section>
    }
}

fn answered(i18n: I18n, step: Step, check: &HostCheck) -> String {
    let host = &check.host;
    match step {
        Step::Place => {
            let day = text::day_and_year(i18n, check.date);
            t_string!(i18n, traineeships.for_place, region = words::region(i18n, check.region), day = day)
        }
        Step::Size => t_count!(i18n, host.headcount, traineeships.people_one, traineeships.people_many),
        Step::Past => {
            let ticked = [
                (host.dismissed_on.is_some(), t_string!(i18n, traineeships.dismissed)),
                (host.has_wage_support, t_string!(i18n, traineeships.support)),
                (!host.is_safe, t_string!(i18n, traineeships.not_safe)),
                (!host.meets_disability_duty, t_string!(i18n, traineeships.duty)),
            ];
            let ticked: Vec<_> = ticked.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words).collect();
            if ticked.is_empty() { t_string!(i18n, traineeships.nothing_of_it).to_owned() } else { ticked.join("; ") }
        }
        Step::Running => t_count!(i18n, host.running, traineeships.trainees_one, traineeships.trainees_many),
        Step::Whom => {
            let age = match check.age {
                Some(age) => t_string!(i18n, traineeships.of_age, count = age),
                None => t_string!(i18n, traineeships.any_age).to_owned(),
            };
            let hours = t_string!(i18n, traineeships.hours_a_week, count = check.weekly_hours);
            format!("{}, {age}, {hours}", words::seeks(i18n, check.seeks))
        }
    }
}
