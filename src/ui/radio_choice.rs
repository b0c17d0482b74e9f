//! One of a few, all in sight.

use leptos::prelude::*;

/// What can be chosen, each a button as wide as its words. A group of radio buttons: arrow keys move, Tab leaves.
#[component]
pub fn RadioChoice<T>(
    /// The group's name; ids come from it.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen, with its words.
    #[prop(into)]
    choices: Signal<Vec<(T, String)>>,
    /// What was chosen.
    value: RwSignal<Option<T>>,
    /// How to choose.
    #[prop(optional, into)]
    help: MaybeProp<String>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let button = move |(choice, words): (T, String)| {
        let shown = choice.clone();
        view! {
            <label class="slot">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || value.with(|value| value.as_ref() == Some(&shown))
                    on:change=move |_| value.set(Some(choice.clone()))
                />
                <span class="slot-face">{words}</span>
            </label>
        }
    };
    view! {
        <fieldset class="time-choice" aria-describedby=super::field::described(name, help, error)>
            <legend>{label}</legend>
            {super::field::help_and_error(name, help, error)}
            <div class="wide-slots">{move || choices.get().into_iter().map(button).collect_view()}</div>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn each_choice_is_a_radio_button_of_one_group() {
        let choices = vec![(1, String::from("Di persona")), (2, String::from("Per telefono"))];
        let html = html(move || {
            view! { <RadioChoice name="way" label=String::from("Come") choices=choices value=RwSignal::new(None::<u8>) /> }
        });
        assert_has(
            &html,
            &["<fieldset", "<legend>Come", "type=\"radio\"", "name=\"way\"", "Di persona", "Per telefono"],
        );
    }
}
