//! A day: the next ones at one tap, any other with the browser's own calendar.

use super::{Icon, IconView, Later};
use crate::text::{self, I18n, t, t_string, use_i18n};
use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use std::ops::Range;

/// How many days are at one tap: this week's, and in a later turn, for a slow phone's sake, the next one's.
const AT_ONE_TAP: [Range<u64>; 2] = [0..7, 7..14];

/// A strip of days and a date field. The strip is a group of radio buttons: arrow keys move, Tab leaves.
#[component]
pub fn DateChoice(
    /// The group's name; ids come from it.
    name: &'static str,
    /// What the day is for.
    #[prop(into)]
    label: Signal<String>,
    /// The day that was chosen.
    value: RwSignal<Option<NaiveDate>>,
    /// The first day that can be chosen: today, in the centre.
    #[prop(into)]
    first: Signal<NaiveDate>,
    /// The last day that can be chosen.
    #[prop(into)]
    last: Signal<NaiveDate>,
    /// Days between them that cannot be chosen.
    #[prop(optional, into)]
    closed: Signal<Vec<NaiveDate>>,
    /// What is wrong, in words.
    #[prop(optional, into)]
    error: MaybeProp<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let week = move |ahead: Range<u64>| {
        let (first, last) = (first.get(), last.get());
        let days = ahead.filter_map(|ahead| first.checked_add_days(Days::new(ahead))).filter(|day| *day <= last);
        days.map(|day| day_button(i18n, name, value, day, first, closed)).collect_view()
    };
    let [this_week, next_week] = AT_ONE_TAP;
    let typed = move |event| {
        if let Ok(day) = NaiveDate::parse_from_str(&event_target_value(&event), "%Y-%m-%d") {
            value.set(Some(day));
        }
    };
    let id = super::field_id(name);
    view! {
        <fieldset class="date-choice" aria-describedby=super::field::described(name, MaybeProp::default(), error)>
            <legend>{label}</legend>
            {super::field::help_and_error(name, MaybeProp::default(), error)}
            <div class="day-strip">
                {move || week(this_week.clone())}
                <Later>{week(next_week.clone())}</Later>
            </div>
            <div class="field date-other">
                <label for=id.clone()><IconView icon=Icon::Calendar /> {t!(i18n, ui.other_day)}</label>
                <input
                    type="date"
                    id=id
                    min=move || first.get().to_string()
                    max=move || last.get().to_string()
                    prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                    on:change=typed
                />
            </div>
        </fieldset>
    }
}

/// One day of the strip.
fn day_button(
    i18n: I18n,
    name: &'static str,
    value: RwSignal<Option<NaiveDate>>,
    day: NaiveDate,
    first: NaiveDate,
    closed: Signal<Vec<NaiveDate>>,
) -> impl IntoView {
    let is_closed = move || closed.with(|closed| closed.contains(&day));
    // The strip is made anew in another language: fewer words that change by themselves are less for a slow phone to watch.
    let above = match day.signed_duration_since(first).num_days() {
        0 => t_string!(i18n, ui.today),
        1 => t_string!(i18n, ui.tomorrow),
        _ => text::weekday_short(i18n, day),
    };
    let spoken = move || {
        let day = text::day(i18n, day);
        if is_closed() { format!("{day}, {}", t_string!(i18n, ui.unavailable)) } else { day }
    };
    view! {
        <label class="day">
            <input
                type="radio"
                name=name
                aria-label=spoken
                prop:checked=move || value.get() == Some(day)
                disabled=is_closed
                on:change=move |_| value.set(Some(day))
            />
            <span class="day-face" aria-hidden="true">
                <span class="day-above">{above}</span>
                <span class="day-number">{text::day_short(i18n, day)}</span>
            </span>
        </label>
    }
}
