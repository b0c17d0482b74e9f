//! Answers that look as if nobody had read the statements: the person is asked before anything is made of them.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::features::orientation::words;
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind};
use contract::orientation::{AnswerPattern, Scored};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// What was noticed, and the two answers to it.
#[component]
pub fn Asked(
    /// The statements.
    files: Files,
    /// What the answers say.
    scored: Scored,
    /// The person means it.
    #[prop(into)]
    on_yes: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (pattern, count) = (scored.pattern, scored.answered);
    let noticed = move || match pattern {
        AnswerPattern::SameAnswer { answer, times } => {
            let answer = words::answer(i18n, answer);
            t_string!(i18n, orientation.asked_same, answer = answer, times = times, count = count)
        }
        AnswerPattern::LongRun { answer, length } => {
            t_string!(i18n, orientation.asked_run, answer = words::answer(i18n, answer), times = length)
        }
        AnswerPattern::Varied => String::new(),
    };
    let navigate = use_navigate();
    let look_again = move |()| {
        let set = files.statements();
        if let Some((mut sheet, _)) = device::kept(set) {
            sheet.at = 0;
            device::keep(&sheet, set);
        }
        navigate(&Route::OrientationQuestions.href(), Default::default());
    };
    view! {
        <section class="section card" aria-labelledby="asked">
            <h2 id="asked">{t!(i18n, orientation.asked_title)}</h2>
            <p>{noticed}</p>
            <p>{t!(i18n, orientation.asked_why)}</p>
            <div class="actions">
                <Button on_press=look_again>{t!(i18n, orientation.asked_no)}</Button>
                <Button kind=ButtonKind::Secondary on_press=on_yes>
                    {t!(i18n, orientation.asked_yes)}
                </Button>
            </div>
        </section>
    }
}
