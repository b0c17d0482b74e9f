//! What is picked with one tap: filters, days, times.

use crate::text::{t, t_signal, use_i18n};
use crate::ui::{DateChoice, Icon, TimeChoice, ToggleChip};
use chrono::{Days, NaiveDate, NaiveTime};
use leptos::prelude::*;

/// Filters, days and times.
#[component]
pub fn Choices() -> impl IntoView {
    let i18n = use_i18n();
    // A day that does not move, so that pictures of this page can be compared.
    let first = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap_or_default();
    let ahead = move |days| first.checked_add_days(Days::new(days)).unwrap_or(first);
    let times: Vec<NaiveTime> =
        (18..30).filter_map(|half| NaiveTime::from_hms_opt(half / 2, half % 2 * 30, 0)).collect();
    let chosen_time = times.get(3).copied();
    view! {
        <section class="section">
            <h2>{t!(i18n, parts.choices)}</h2>
            <div class="chips">
                <ToggleChip label=t_signal!(i18n, parts.power) icon=Icon::Power pressed=RwSignal::new(true) />
                <ToggleChip label=t_signal!(i18n, parts.quiet) icon=Icon::Quiet pressed=RwSignal::new(false) />
            </div>
            <DateChoice
                name="day"
                label=t_signal!(i18n, parts.day)
                value=RwSignal::new(Some(ahead(1)))
                first=Signal::stored(first)
                last=Signal::stored(ahead(30))
                closed=Signal::stored(vec![ahead(5), ahead(6)])
            />
            <TimeChoice
                name="time"
                label=t_signal!(i18n, parts.time)
                times=Signal::stored(times)
                value=RwSignal::new(chosen_time)
            />
            <TimeChoice
                name="no-time"
                label=t_signal!(i18n, parts.times_none)
                times=Signal::stored(Vec::new())
                value=RwSignal::new(None)
            />
        </section>
    }
}
