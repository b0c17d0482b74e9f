//! Which day: one back, one forward, today, or any other.

use crate::text::{self, t, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, IconView};
use chrono::{Days, NaiveDate};
use leptos::prelude::*;

/// The choice of a day.
#[component]
pub fn DayBar(
    /// The day that is shown.
    date: RwSignal<NaiveDate>,
    /// The day that it is at the centre.
    today: Signal<NaiveDate>,
) -> impl IntoView {
    let i18n = use_i18n();
    let step = move |ahead: bool| {
        date.update(|date| {
            let other = if ahead { date.checked_add_days(Days::new(1)) } else { date.checked_sub_days(Days::new(1)) };
            *date = other.unwrap_or(*date);
        });
    };
    let typed = move |event| {
        if let Ok(day) = event_target_value(&event).parse() {
            date.set(day);
        }
    };
    view! {
        <div class="day-bar">
            <button type="button" class="button-icon day-step" on:click=move |_| step(false)>
                <IconView icon=Icon::Left />
                <span class="visually-hidden">{t!(i18n, operator.day_before)}</span>
            </button>
            <div class="field day-field">
                <label for="field-day">{t!(i18n, operator.day)}</label>
                <input id="field-day" type="date" prop:value=move || date.get().to_string() on:change=typed />
            </div>
            <button type="button" class="button-icon day-step" on:click=move |_| step(true)>
                <IconView icon=Icon::Right />
                <span class="visually-hidden">{t!(i18n, operator.day_after)}</span>
            </button>
            <Show when=move || date.get() != today.get()>
                <Button kind=ButtonKind::Quiet on_press=move |()| date.set(today.get_untracked())>
                    {t!(i18n, ui.today)}
                </Button>
            </Show>
        </div>
        <h2 class="day-name" aria-live="polite">{move || text::day_and_year(i18n, date.get())}</h2>
    }
}
