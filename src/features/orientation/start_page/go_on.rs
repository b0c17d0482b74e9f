//! What is kept of a questionnaire that was begun or finished, and what to do with it.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::features::orientation::parts::{LostNotice, ThrowAway};
use crate::features::orientation::state::{Lost, Outcome, Sheet, outcome};
use crate::routes::Route;
use crate::text::{t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, LinkButton};
use contract::orientation::Form;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Go on, see the result, answer more, or throw it away.
#[component]
pub fn GoOn(
    /// The statements.
    files: Memo<Files>,
    /// What is kept.
    sheet: Sheet,
    /// What of it does not count any more.
    lost: Option<Lost>,
    /// It was thrown away.
    #[prop(into)]
    on_gone: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let files = files.get_untracked();
    let set = files.statements();
    let (done, count) = (sheet.answered(set), sheet.count(set));
    let is_open = done < count;
    let has_result = matches!(outcome(Some(&sheet), set), Outcome::Asked(_) | Outcome::Shown(_));
    let is_short = sheet.form == Form::Short;
    let navigate = use_navigate();
    let go_on = Callback::new({
        let files = files.clone();
        move |()| {
            let mut sheet = sheet.clone();
            let set = files.statements();
            if !is_open {
                sheet.go_on_full(set);
            } else if sheet.statement(set).is_none() {
                sheet.go_to_open(set);
            }
            device::keep(&sheet, set);
            navigate(&Route::OrientationQuestions.href(), Default::default());
        }
    });
    view! {
        <section class="section go-on" aria-labelledby="go-on">
            <h2 id="go-on">
                {move || if is_open { t_string!(i18n, orientation.resume_title) } else { t_string!(i18n, orientation.done_title) }}
            </h2>
            {lost.map(|lost| view! { <LostNotice lost /> })}
            <progress class="quiz-bar" max=count value=done aria-hidden="true"></progress>
            <p>{move || t_string!(i18n, orientation.resume_text, done = done, count = count)}</p>
            <div class="actions">
                {is_open
                    .then(|| view! { <Button icon=Icon::Right on_press=go_on>{t!(i18n, orientation.resume)}</Button> })}
                {has_result
                    .then(|| {
                        let kind = if is_open { ButtonKind::Secondary } else { ButtonKind::Primary };
                        view! {
                            <LinkButton kind href=Route::OrientationResult.href()>
                                {t!(i18n, orientation.see_result)}
                            </LinkButton>
                        }
                    })}
                {(!is_open && is_short)
                    .then(|| {
                        view! {
                            <Button kind=ButtonKind::Secondary on_press=go_on>
                                {t!(i18n, orientation.go_on_full)}
                            </Button>
                        }
                    })}
                <ThrowAway on_gone />
            </div>
        </section>
    }
}
