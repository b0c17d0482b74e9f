//! The five answers: large, each with a face, its words and its key.

use super::STATEMENT;
use crate::features::orientation::words;
use crate::text::use_i18n;
use contract::orientation::Answer;
use leptos::prelude::*;

/// Five buttons, named by the statement. The one that was pressed before says so.
#[component]
pub fn AnswerButtons(
    /// What was answered before.
    given: Signal<Option<Answer>>,
    /// Takes the answer.
    #[prop(into)]
    on_give: Callback<Answer>,
) -> impl IntoView {
    let i18n = use_i18n();
    let button = move |answer: Answer| {
        let pressed = move || if given.get() == Some(answer) { "true" } else { "false" };
        view! {
            <button type="button" class="quiz-answer" aria-pressed=pressed on:click=move |_| on_give.run(answer)>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                    <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.8 9.5v.6M15.2 9.5v.6" />
                    <path d=mouth(answer) />
                </svg>
                <span>{move || words::answer(i18n, answer)}</span>
                <span class="quiz-key" aria-hidden="true">{answer.points()}</span>
            </button>
        }
    };
    view! {
        <div class="quiz-answers" role="group" aria-labelledby=STATEMENT>
            {Answer::ALL.map(button).collect_view()}
        </div>
    }
}

fn mouth(answer: Answer) -> &'static str {
    match answer {
        Answer::NotAtAll => "M8 16.6c1-1.9 2.3-2.8 4-2.8s3 .9 4 2.8",
        Answer::Little => "M8.5 15.9c1-1 2.2-1.4 3.5-1.4s2.5.4 3.5 1.4",
        Answer::Unsure => "M8.5 15.2h7",
        Answer::Fairly => "M8.5 14.5c1 1 2.2 1.4 3.5 1.4s2.5-.4 3.5-1.4",
        Answer::VeryMuch => "M7.6 13.5c.8 2.5 2.4 3.8 4.4 3.8s3.6-1.3 4.4-3.8z",
    }
}
