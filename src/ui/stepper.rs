//! Where one is in something that takes several steps.

use super::{Icon, IconView};
use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// The steps in order. Done steps have a check mark and say so; the current one is marked for screen readers.
#[component]
pub fn Stepper(
    /// The names of the steps.
    #[prop(into)]
    steps: Signal<Vec<String>>,
    /// The current one, from 0.
    #[prop(into)]
    current: Signal<usize>,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = move || steps.with(Vec::len);
    let step = move |(index, name): (usize, String)| {
        let done = move || index < current.get();
        view! {
            <li class="step" class:step-done=done aria-current=move || (index == current.get()).then_some("step")>
                <span class="step-mark" aria-hidden="true">
                    {move || if done() { view! { <IconView icon=Icon::Check /> }.into_any() } else { (index + 1).into_any() }}
                </span>
                <span class="step-name">{name}</span>
                {move || done().then(|| view! { <span class="visually-hidden">", " {t!(i18n, ui.step_done)}</span> })}
            </li>
        }
    };
    view! {
        <div class="stepper">
            <p class="stepper-where">
                {t!(i18n, ui.step_of, step = move || current.get() + 1, total = count)}
            </p>
            <ol>{move || steps.get().into_iter().enumerate().map(step).collect_view()}</ol>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn done_steps_say_so_and_the_current_one_is_marked() {
        let steps: Vec<String> = ["Giorno", "Posto", "Conferma"].map(String::from).into();
        let html = html(move || view! { <Stepper steps current=1_usize /> });
        assert_has(&html, &["Passo 2 di 3", "<ol>", "Giorno", ", fatto", "aria-current=\"step\"", "Posto", "Conferma"]);
        assert_eq!(html.matches("aria-current").count(), 1, "{html}");
    }
}
