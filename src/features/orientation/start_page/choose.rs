//! Choosing between the whole questionnaire and the short one.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::features::orientation::state::Sheet;
use crate::routes::Route;
use crate::text::{t, use_i18n};
use crate::ui::{Icon, IconView};
use contract::orientation::Form;
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Two large buttons; either begins at once.
#[component]
pub fn Choose(
    /// The statements.
    files: Memo<Files>,
) -> impl IntoView {
    let i18n = use_i18n();
    let navigate = use_navigate();
    let begin = move |form: Form| {
        files.with_untracked(|files| device::keep(&Sheet::new(form), files.statements()));
        navigate(&Route::OrientationQuestions.href(), Default::default());
    };
    let (begin_full, begin_short) = (begin.clone(), begin);
    // In a class everybody answers the same form.
    let asked = device::class().map(|class| class.form);
    let is_offered = move |form: Form| asked.is_none_or(|asked| asked == form);
    let face = move |title: AnyView, text: AnyView| {
        view! {
            <span class="form-choice-icon"><IconView icon=Icon::Clock /></span>
            <span class="form-choice-words">
                <strong>{title}</strong>
                <span>{text}</span>
            </span>
            <span class="card-arrow"><IconView icon=Icon::Right /></span>
        }
    };
    view! {
        <section class="section" aria-labelledby="choose">
            <h2 id="choose">{t!(i18n, orientation.choose_title)}</h2>
            <div class="form-choices">
                {is_offered(Form::Full)
                    .then(|| {
                        view! {
                            <button type="button" class="form-choice" on:click=move |_| begin_full(Form::Full)>
                                {face(
                                    t!(i18n, orientation.full_title).into_any(),
                                    t!(i18n, orientation.full_text).into_any(),
                                )}
                            </button>
                        }
                    })}
                {is_offered(Form::Short)
                    .then(|| {
                        view! {
                            <button type="button" class="form-choice" on:click=move |_| begin_short(Form::Short)>
                                {face(
                                    t!(i18n, orientation.short_title).into_any(),
                                    t!(i18n, orientation.short_text).into_any(),
                                )}
                            </button>
                        }
                    })}
            </div>
            <p class="soft">{t!(i18n, orientation.start_facts)}</p>
        </section>
    }
}
