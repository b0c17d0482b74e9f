//! One of a list, with the browser's own picker.

use crate::text::{t, use_i18n};
use leptos::prelude::*;

/// One of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is kept.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Choice {
    /// A value and its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// A native select. While nothing is chosen, `value` is empty and the first line asks to choose.
#[component]
pub fn Select(
    /// The field's name, as the contract calls it; its id comes from it.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The list.
    #[prop(into)]
    choices: Signal<Vec<Choice>>,
    /// What was chosen.
    value: RwSignal<String>,
    /// How to choose.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let id = super::field_id(name);
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        view! { <option value=choice.value selected=move || value.get() == own>{choice.label}</option> }
    };
    view! {
        <div class="field" class:field-wrong=move || error.get().is_some()>
            <label for=id.clone()>{label}</label>
            {super::field::help_and_error(name, help, error)}
            <select
                id=id
                name=name
                aria-describedby=super::field::described(name, help, error)
                aria-invalid=move || error.get().map(|_| "true")
                on:change=move |event| value.set(event_target_value(&event))
            >
                {move || value.get().is_empty().then(|| view! { <option value="" selected=true>{t!(i18n, ui.choose)}</option> })}
                {move || choices.get().into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn nothing_chosen_asks_to_choose() {
        let choices = vec![Choice::new("a", "Lunga"), Choice::new("b", "Breve")];
        let select = |value: &'static str| {
            let choices = choices.clone();
            html(move || {
                view! {
                    <Select
                        name="length"
                        label=String::from("Durata")
                        choices=choices
                        value=RwSignal::new(String::from(value))
                    />
                }
            })
        };
        assert_has(
            &select(""),
            &["for=\"field-length\"", "<select", "id=\"field-length\"", "Scegli", "Lunga", "Breve"],
        );
        let chosen = select("b");
        assert!(!chosen.contains("Scegli"), "{chosen}");
        assert_has(&chosen, &["Lunga", "value=\"b\"", "selected", "Breve"]);
    }
}
