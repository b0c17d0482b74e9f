//! There is no result yet: nothing was answered, or too little.

use crate::features::orientation::device;
use crate::features::orientation::files::Files;
use crate::routes::Route;
use crate::text::{t, t_count, t_signal, use_i18n};
use crate::ui::{Button, Empty, LinkButton};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

/// Nothing was answered.
#[component]
pub fn NothingYet() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, orientation.nothing_title) text=t_signal!(i18n, orientation.nothing_text)>
            <LinkButton href=Route::Orientation.href()>{t!(i18n, orientation.begin)}</LinkButton>
        </Empty>
    }
}

/// Too little was answered.
#[component]
pub fn TooFew(
    /// The statements.
    files: Files,
    /// How many answers are missing.
    missing: usize,
) -> impl IntoView {
    let i18n = use_i18n();
    let text = move || t_count!(i18n, missing, orientation.too_few_one, orientation.too_few_many);
    let navigate = use_navigate();
    let go_on = move |()| {
        let set = files.statements();
        if let Some((mut sheet, _)) = device::kept(set) {
            sheet.go_to_open(set);
            device::keep(&sheet, set);
        }
        navigate(&Route::OrientationQuestions.href(), Default::default());
    };
    let go_on = Callback::new(go_on);
    view! {
        <Empty title=t_signal!(i18n, orientation.too_few_title) text=Signal::derive(text)>
            <Button on_press=go_on>{t!(i18n, orientation.answer_rest)}</Button>
        </Empty>
    }
}
