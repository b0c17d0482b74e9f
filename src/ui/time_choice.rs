//! A time of the day, by half hours.

use crate::text::{self, t, use_i18n};
use chrono::NaiveTime;
use leptos::prelude::*;

/// The times that can be chosen, each a button. A group of radio buttons: arrow keys move, Tab leaves.
#[component]
pub fn TimeChoice(
    /// The group's name; ids come from it.
    name: &'static str,
    /// What the time is for.
    #[prop(into)]
    label: Signal<String>,
    /// The times that can be chosen, in order.
    #[prop(into)]
    times: Signal<Vec<NaiveTime>>,
    /// The time that was chosen.
    value: RwSignal<Option<NaiveTime>>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let button = move |time: NaiveTime| {
        view! {
            <label class="slot">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || value.get() == Some(time)
                    on:change=move |_| value.set(Some(time))
                />
                <span class="slot-face">{text::time(time)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="time-choice" aria-describedby=super::field::described(name, MaybeProp::default(), error)>
            <legend>{label}</legend>
            {super::field::help_and_error(name, MaybeProp::default(), error)}
            <div class="slots">{move || times.get().into_iter().map(button).collect_view()}</div>
            {move || times.with(Vec::is_empty).then(|| view! { <p class="field-help">{t!(i18n, ui.no_times)}</p> })}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn each_time_is_a_radio_button_of_one_group() {
        let times: Vec<NaiveTime> =
            [(14, 0), (14, 30)].iter().filter_map(|(h, m)| NaiveTime::from_hms_opt(*h, *m, 0)).collect();
        let html = html(move || {
            view! { <TimeChoice name="start" label=String::from("Inizio") times=times value=RwSignal::new(None) /> }
        });
        let group =
            ["<fieldset", "<legend>Inizio", "type=\"radio\"", "name=\"start\"", "14:00", "type=\"radio\"", "14:30"];
        assert_has(&html, &group);
    }

    #[test]
    fn no_time_says_so() {
        let html = html(|| {
            view! { <TimeChoice name="start" label=String::from("Inizio") times=Vec::new() value=RwSignal::new(None) /> }
        });
        assert_has(&html, &["Non ci sono orari"]);
    }
}
