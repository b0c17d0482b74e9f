//! The phone is in a class: answers that were here already are used or begun anew, once; then on to the questions or the
//! result.

use crate::features::orientation::device::{self, InClass};
use crate::features::orientation::files::Files;
use crate::features::orientation::state::Sheet;
use crate::platform::document;
use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// The heading, which takes the focus when the class was joined.
const IN_CLASS: &str = "in-class";

/// The class, and what to do next.
#[component]
pub fn InClassFace(
    /// The statements.
    files: Memo<Files>,
    /// The class.
    class: InClass,
    /// It was joined just now.
    is_new: bool,
    /// The phone leaves it.
    #[prop(into)]
    on_left: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let navigate = use_navigate();
    let files = files.get_untracked();
    let kept = device::kept(files.statements()).map(|(sheet, _)| sheet).filter(|sheet| !sheet.answers.is_empty());
    let asks = is_new && kept.is_some();
    let form = class.form;
    // The questions, or the result where all of them are answered.
    let go_on = Callback::new({
        let files = files.clone();
        move |sheet: Option<Sheet>| {
            let set = files.statements();
            let mut sheet = sheet.unwrap_or_else(|| Sheet::new(form));
            sheet.go_on_as(form, set);
            device::keep(&sheet, set);
            let is_over = sheet.statement(set).is_none();
            let next = if is_over { Route::OrientationResult } else { Route::OrientationQuestions };
            navigate(&next.href(), Default::default());
        }
    });
    if is_new {
        if asks {
            request_animation_frame(|| document::focus_into_view(IN_CLASS));
        } else {
            // Nothing is to be decided.
            request_animation_frame(move || go_on.run(None));
        }
    }
    let is_done = kept.as_ref().is_some_and(|sheet| sheet.to_hand_in(files.statements(), form).is_some());
    let (kept, label) = (StoredValue::new(kept), class.label);
    let text = if asks {
        KeptText::Asked
    } else if is_done {
        KeptText::Done
    } else {
        KeptText::Open
    };
    view! {
        <section class="section" aria-labelledby=IN_CLASS>
            <h2 id=IN_CLASS tabindex="-1">
                {move || t_string!(i18n, classes.in_class, label = label.clone())}
            </h2>
            <p>
                {move || match text {
                    KeptText::Asked => t_string!(i18n, classes.kept_answers),
                    KeptText::Done => t_string!(i18n, classes.kept_done),
                    KeptText::Open => t_string!(i18n, classes.kept_open),
                }}
            </p>
            <div class="actions">
                <Button on_press=move |()| go_on.run(kept.get_value())>
                    {move || match text {
                        KeptText::Asked => t_string!(i18n, classes.use_answers),
                        KeptText::Done => t_string!(i18n, orientation.see_result),
                        KeptText::Open => t_string!(i18n, classes.to_questions),
                    }}
                </Button>
                {asks
                    .then(|| {
                        view! {
                            <Button kind=ButtonKind::Secondary on_press=move |()| go_on.run(None)>
                                {t!(i18n, classes.begin_anew)}
                            </Button>
                        }
                    })}
                <Leave on_left />
            </div>
        </section>
    }
}

/// What is said of the answers on the phone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum KeptText {
    Asked,
    Done,
    Open,
}

/// Leaving the class, after one question: to come back one needs the code again.
#[component]
fn Leave(
    /// The phone leaves it.
    on_left: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    let leave = move |()| {
        asks.set(false);
        on_left.run(());
    };
    view! {
        <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
            {t!(i18n, classes.leave)}
        </Button>
        <Confirm
            open=asks
            title=t_signal!(i18n, classes.leave_title)
            text=t_signal!(i18n, classes.leave_text)
            action=t_signal!(i18n, classes.leave)
            on_confirm=leave
        />
    }
}
