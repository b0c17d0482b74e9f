//! When: the day, the start and the length.

use super::picker::{Picker, Picking};
use crate::features::bookings::state::{self, WishedTimes, bookable_range, closed_days, lengths, possible_starts};
use crate::features::bookings::words;
use crate::text::{t_signal, use_i18n};
use crate::ui::{Choice, DateChoice, Select};
use contract::bookings::{CentreDay, HalfHour};
use contract::network::Centre;
use contract::time::{Fold, TimeOfDay};
use leptos::prelude::*;

/// The day.
#[component]
pub fn Day(
    /// The centre.
    centre: Memo<Centre>,
    /// What is chosen.
    picker: Picker,
) -> impl IntoView {
    let i18n = use_i18n();
    let range = Memo::new(move |_| centre.with(bookable_range));
    view! {
        <DateChoice
            name="day"
            label=t_signal!(i18n, bookings.when)
            value=picker.day
            first=Signal::derive(move || range.get().0)
            last=Signal::derive(move || range.get().1)
            closed=Signal::derive(move || centre.with(closed_days))
        />
    }
}

/// The start and the length, in half hours.
#[component]
pub fn Times(
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
    /// What follows from it.
    picking: Picking,
) -> impl IntoView {
    let i18n = use_i18n();
    let times = picking.times;
    let starts = Signal::derive(move || {
        let choice = |half: &HalfHour| Choice::new(key(half), words::start(i18n, half));
        day.with(|day| possible_starts(day).iter().map(choice).collect::<Vec<_>>())
    });
    let ends = Signal::derive(move || {
        let Some(times) = times.get() else { return Vec::new() };
        let choice = |(last, minutes): &(HalfHour, i64)| {
            Choice::new(minutes.to_string(), words::length(i18n, *minutes, last.end))
        };
        day.with(|day| lengths(day, &times.first).iter().map(choice).collect())
    });
    let start = follow(move || times.get().map(|times| key(&times.first)).unwrap_or_default());
    let length = follow(move || times.get().map(|times| times.span().minutes().to_string()).unwrap_or_default());
    Effect::watch(
        move || start.get(),
        move |start, _, _| {
            let first = day.with_untracked(|day| possible_starts(day).into_iter().find(|half| key(half) == *start));
            if let (Some(first), Some(times)) = (first, times.get_untracked()) {
                picker.wish.set(started(first, times.span().minutes()));
            }
        },
        false,
    );
    Effect::watch(
        move || length.get(),
        move |length, _, _| {
            if let (Some(times), Ok(minutes)) = (times.get_untracked(), length.parse::<i64>()) {
                let last = day.with_untracked(|day| {
                    lengths(day, &times.first).into_iter().find(|(_, length)| *length == minutes).map(|(last, _)| last)
                });
                if let Some(last) = last {
                    picker.wish.set(state::Times { last, ..times }.wish());
                }
            }
        },
        false,
    );
    view! {
        <div class="when">
            <Select name="start" label=t_signal!(i18n, bookings.start) choices=starts value=start />
            <Select name="length" label=t_signal!(i18n, bookings.length) choices=ends value=length />
        </div>
    }
}

/// A start as the select keeps it: a time that comes twice is two choices.
fn key(half: &HalfHour) -> String {
    let fold = match half.fold {
        None => "",
        Some(Fold::Earlier) => "a",
        Some(Fold::Later) => "b",
    };
    format!("{}{fold}", half.start)
}

/// From this start on, as long as before.
fn started(first: HalfHour, minutes: i64) -> WishedTimes {
    let end = u16::try_from(minutes).ok().and_then(|minutes| {
        let latest = TimeOfDay::from_minutes(24 * 60).ok();
        TimeOfDay::from_minutes(first.start.minutes() + minutes).ok().or(latest)
    });
    WishedTimes { start: Some(first.start), end, fold: first.fold }
}

/// A value that the person can change and that follows what the page knows better.
fn follow(source: impl Fn() -> String + 'static) -> RwSignal<String> {
    let value = RwSignal::new(String::new());
    Effect::new(move |_| {
        let known = source();
        if value.with_untracked(|value| *value != known) {
            value.set(known);
        }
    });
    value
}
