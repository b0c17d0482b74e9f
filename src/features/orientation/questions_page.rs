//! One statement after the other. It is done with a thumb, with the keys 1 to 5, or by ear.

mod answers;
mod quiz;

use super::files::use_statements;
use super::parts::{ClassBanner, LostNotice};
use crate::features::shared::faces::faces;
use crate::platform::document;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{
    Button, ButtonKind, Icon, LinkButton, Notice, NoticeKind, PAGE_HEADING, SkeletonShape, use_page_title,
};
use answers::AnswerButtons;
use contract::orientation::Answer;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use quiz::{Next, Quiz, Step};

/// What holds the statement and its answers. Keys work while the focus is in it, and nowhere else.
const SHEET: &str = "quiz-sheet";

/// The statement, which takes the focus when it changes.
const STATEMENT: &str = "statement";

/// One statement after the other.
#[component]
pub fn QuestionsPage() -> impl IntoView {
    let i18n = use_i18n();
    use_page_title(t_signal!(i18n, orientation.stem));
    view! {
        <div class="page page-narrow quiz">
            <div class="quiz-top">
                <h1 id=PAGE_HEADING class="quiz-stem" tabindex="-1">
                    {t!(i18n, orientation.stem)}
                </h1>
                <ClassBanner />
            </div>
            {faces(
                use_statements(),
                SkeletonShape::Cards(3),
                |files| view! { <Questions quiz=Quiz::new(files.get_untracked()) /> },
            )}
        </div>
    }
}

/// The statement that is shown, the five answers, and the ways back and on.
#[component]
fn Questions(
    /// The questionnaire under way.
    quiz: Quiz,
) -> impl IntoView {
    let i18n = use_i18n();
    let navigate = use_navigate();
    let act = move |step: Step| {
        let next = match quiz.take(step) {
            // Who has the focus on the statement already hears the new one only if the focus comes to it again.
            Next::Statement => {
                document::focus(SHEET);
                return request_animation_frame(|| document::focus_into_view(STATEMENT));
            }
            Next::Result => Route::OrientationResult,
            Next::Start => Route::Orientation,
        };
        // On the way back there is nothing more to ask.
        navigate(&next.href(), NavigateOptions { replace: true, ..NavigateOptions::default() });
    };
    let act = Callback::new(act);
    let by_key = move |event: leptos::ev::KeyboardEvent| {
        let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat());
        let answer = event.key().parse::<u8>().ok().and_then(|points| Answer::try_from(points).ok());
        if let (true, Some(answer)) = (is_plain, answer) {
            act.run(Step::Give(answer));
        }
    };
    let number = Memo::new(move |_| quiz.at() + 1);
    let progress = move || t_string!(i18n, orientation.progress, number = number.get(), count = quiz.count);
    let given = Signal::derive(move || quiz.given());
    let onward =
        move || if given.get().is_some() { t_string!(i18n, ui.next) } else { t_string!(i18n, orientation.skip) };
    request_animation_frame(|| document::focus(STATEMENT));
    view! {
        <div id=SHEET class="quiz-sheet" tabindex="-1" on:keydown=by_key>
            {quiz.lost.map(|lost| view! { <LostNotice lost /> })}
            {move || {
                (!quiz.is_kept())
                    .then(|| view! { <Notice kind=NoticeKind::Warning>{t!(i18n, orientation.not_kept)}</Notice> })
            }}
            <div class="quiz-progress">
                <progress class="quiz-bar" max=quiz.count value=move || number.get() aria-hidden="true"></progress>
                <p>{progress}</p>
            </div>
            <p id=STATEMENT class="quiz-statement" tabindex="-1">
                <span class="visually-hidden">{progress} ". "</span>
                // Made anew each time, so that it moves in.
                {move || view! { <span class="quiz-words">{quiz.statement(i18n.code() == "en")}</span> }}
            </p>
            <AnswerButtons given on_give=move |answer| act.run(Step::Give(answer)) />
            <div class="quiz-ways">
                <Button
                    kind=ButtonKind::Quiet
                    icon=Icon::Left
                    disabled=Signal::derive(move || number.get() == 1)
                    on_press=move |()| act.run(Step::Back)
                >
                    {t!(i18n, ui.back)}
                </Button>
                <LinkButton kind=ButtonKind::Quiet href=Route::Orientation.href()>
                    {t!(i18n, orientation.pause)}
                </LinkButton>
                <Button kind=ButtonKind::Quiet on_press=move |()| act.run(Step::Skip)>
                    {onward}
                </Button>
            </div>
            <p class="quiz-keys">{t!(i18n, orientation.keys)}</p>
        </div>
    }
}
