//! Opening hours: each weekday with its ranges.

use super::section::Hours;
use super::section_form::{SectionFoot, SectionForm};
use crate::text::{self, sentence, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, IconView, field_id};
use chrono::{Datelike, NaiveDate, Weekday};
use contract::network::{Centre, OpeningRange, WeekHours};
use contract::time::TimeOfDay;
use leptos::prelude::*;

/// The most ranges that a day may have.
const MOST_RANGES: usize = 4;

/// The tab.
#[component]
pub fn HoursTab(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = SectionForm::<Hours>::new(about);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.save();
    };
    view! {
        <form class="form week" novalidate on:submit=save>
            <p>{t!(i18n, operator.hours_text)}</p>
            {WeekHours::DAYS.map(|day| view! { <DayHours day form /> }).collect_view()}
            <SectionFoot form />
        </form>
    }
}

/// One weekday.
#[component]
fn DayHours(day: Weekday, form: SectionForm<Hours>) -> impl IntoView {
    let i18n = use_i18n();
    let name = move || text::weekday(i18n, some_date(day));
    let field = field_name(day);
    let count = Memo::new(move |_| form.typed.with(|hours| hours.0.on(day).len()));
    let add = move |()| form.change(|hours| add_range(hours.0.on_mut(day)));
    let error = move || form.submission.errors.code(field).map(|code| sentence(i18n, code));
    let error_id = format!("error-{field}");
    let described = {
        let error_id = error_id.clone();
        move || error().map(|_| error_id.clone())
    };
    view! {
        <fieldset
            class="week-day"
            class:field-wrong=move || error().is_some()
            id=field_id(field)
            tabindex="-1"
            aria-describedby=described
        >
            <legend>{name}</legend>
            {move || {
                error()
                    .map(|error| {
                        view! {
                            <p class="field-error" id=error_id.clone()>
                                <IconView icon=Icon::Warning />
                                <span>{error}</span>
                            </p>
                        }
                    })
            }}
            {move || (count.get() == 0).then(|| view! { <p class="soft">{t!(i18n, operator.closed)}</p> })}
            <For
                each=move || 0..count.get()
                key=|index| *index
                children=move |index| view! { <Range day index form /> }
            />
            <Show when=move || count.get() < MOST_RANGES>
                <Button kind=ButtonKind::Quiet icon=Icon::Plus on_press=add>
                    {t!(i18n, operator.add_hours)}
                    <span class="visually-hidden">" " {name}</span>
                </Button>
            </Show>
        </fieldset>
    }
}

/// One range: from when to when.
#[component]
fn Range(day: Weekday, index: usize, form: SectionForm<Hours>) -> impl IntoView {
    let i18n = use_i18n();
    let range = Memo::new(move |_| form.typed.with(|hours| hours.0.on(day).get(index).copied()));
    let set = move |change: fn(&mut OpeningRange, TimeOfDay), text: String| {
        if let Ok(time) = text.parse() {
            form.change(|hours| {
                if let Some(range) = hours.0.on_mut(day).get_mut(index) {
                    change(range, time);
                }
            });
        }
    };
    let remove = move |_| {
        form.change(|hours| {
            let ranges = hours.0.on_mut(day);
            if index < ranges.len() {
                ranges.remove(index);
            }
        });
    };
    let opens = Signal::derive(move || range.get().map(|range| range.opens));
    let closes = Signal::derive(move || range.get().map(|range| range.closes));
    let spoken = move |words: &str| format!("{words}, {}", text::weekday(i18n, some_date(day)));
    view! {
        <div class="week-range">
            <TimeSelect
                label=Signal::derive(move || spoken(t_string!(i18n, operator.opens)))
                value=opens
                on_choose=move |text| set(|range, time| range.opens = time, text)
            />
            <span aria-hidden="true">"–"</span>
            <TimeSelect
                label=Signal::derive(move || spoken(t_string!(i18n, operator.closes)))
                value=closes
                on_choose=move |text| set(|range, time| range.closes = time, text)
            />
            <button type="button" class="button-icon" on:click=remove>
                <IconView icon=Icon::Delete />
                <span class="visually-hidden">{move || spoken(t_string!(i18n, operator.remove_hours))}</span>
            </button>
        </div>
    }
}

/// A half hour of the day.
#[component]
fn TimeSelect(
    label: Signal<String>,
    value: Signal<Option<TimeOfDay>>,
    #[prop(into)] on_choose: Callback<String>,
) -> impl IntoView {
    let times = (0..=24 * 60).step_by(30).filter_map(|minutes| TimeOfDay::from_minutes(minutes).ok());
    let option = move |time: TimeOfDay| {
        view! {
            <option value=time.to_string() selected=move || value.get() == Some(time)>
                {time.to_string()}
            </option>
        }
    };
    view! {
        <select aria-label=label on:change=move |event| on_choose.run(event_target_value(&event))>
            {times.map(option).collect_view()}
        </select>
    }
}

/// A sensible next range: the first of a day is a morning, another one begins an hour after the last.
fn add_range(ranges: &mut Vec<OpeningRange>) {
    let (opens, closes) = match ranges.last() {
        None => (9 * 60, 13 * 60),
        Some(last) => {
            let opens = (last.closes.minutes() + 60).min(23 * 60);
            (opens, (opens + 180).min(24 * 60))
        }
    };
    if let (Ok(opens), Ok(closes)) = (TimeOfDay::from_minutes(opens), TimeOfDay::from_minutes(closes)) {
        ranges.push(OpeningRange { opens, closes });
    }
}

/// A date that falls on the weekday, to name it: 5 January 2026 was a Monday.
fn some_date(day: Weekday) -> NaiveDate {
    let monday = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default();
    monday.with_day(5 + day.num_days_from_monday()).unwrap_or(monday)
}

/// The day's name in the errors.
fn field_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "hours.monday",
        Weekday::Tue => "hours.tuesday",
        Weekday::Wed => "hours.wednesday",
        Weekday::Thu => "hours.thursday",
        Weekday::Fri => "hours.friday",
        Weekday::Sat => "hours.saturday",
        Weekday::Sun => "hours.sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_ranges_make_a_valid_day() {
        let mut ranges = Vec::new();
        for _ in 0..3 {
            add_range(&mut ranges);
        }
        assert_eq!(contract::network::check_day(&ranges), Ok(()));
    }

    #[test]
    fn each_weekday_has_a_date_to_name_it() {
        for day in WeekHours::DAYS {
            assert_eq!(some_date(day).weekday(), day);
        }
    }
}
