//! The free times of a week, by day, and the way to the weeks before and after.

use super::choosing::Choosing;
use crate::features::appointments::state::{DayOfStarts, days};
use crate::platform::clock;
use crate::text::{self, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Empty, Icon, Notice};
use chrono::{Days, NaiveDate};
use contract::appointments::{CentreSlots, FreeStart, SLOT_DAYS};
use leptos::prelude::*;

/// The free times.
#[component]
pub fn Starts(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let i18n = use_i18n();
    // What was read a while ago may be past by now.
    let days = Memo::new(move |_| {
        let now = clock::now();
        choosing.wish().map(|wish| slots.with(|slots| days(slots, wish, now)))
    });
    let shown = move || match days.get() {
        None => view! { <Notice>{t!(i18n, appointments.choose_reason_first)}</Notice> }.into_any(),
        Some(days) if days.is_empty() => view! { <NothingFree slots choosing /> }.into_any(),
        Some(days) => view! {
            <ul class="start-days">
                {days.into_iter().map(|day| view! { <Day day choosing /> }).collect_view()}
            </ul>
        }
        .into_any(),
    };
    view! {
        <section class="section" aria-labelledby="starts">
            <h2 id="starts">{t!(i18n, appointments.when)}</h2>
            <Weeks slots choosing />
            {shown}
        </section>
    }
}

/// The times of one day.
#[component]
fn Day(
    /// The day.
    day: DayOfStarts,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let i18n = use_i18n();
    let DayOfStarts { date, starts } = day;
    let button = move |start: FreeStart| {
        let at = start.starts_at;
        let words = start.start.to_string();
        let spoken = {
            let words = words.clone();
            move || format!("{}, {words}", text::day(i18n, date))
        };
        view! {
            <label class="slot">
                <input
                    type="radio"
                    name="start"
                    aria-label=spoken
                    prop:checked=move || choosing.starts_at.get() == Some(at)
                    on:change=move |_| choosing.starts_at.set(Some(at))
                />
                <span class="slot-face" aria-hidden="true">{words}</span>
            </label>
        }
    };
    view! {
        <li class="time-choice">
            <h3 class="start-day-title">{move || text::day(i18n, date)}</h3>
            <div class="slots">{starts.into_iter().map(button).collect_view()}</div>
        </li>
    }
}

/// The weeks before and after.
#[component]
fn Weeks(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let i18n = use_i18n();
    let before = Memo::new(move |_| {
        slots.with(|slots| {
            let before = slots.from.checked_sub_days(Days::new(SLOT_DAYS))?.max(slots.today);
            (slots.from > slots.today).then_some(before)
        })
    });
    let after = Memo::new(move |_| {
        slots.with(|slots| slots.from.checked_add_days(Days::new(SLOT_DAYS)).filter(|after| *after <= slots.last))
    });
    let week = move || {
        slots.with(|slots| {
            let last = slots.from.checked_add_days(Days::new(SLOT_DAYS - 1)).unwrap_or(slots.from).min(slots.last);
            t_string!(
                i18n,
                appointments.week,
                first = text::day_short(i18n, slots.from),
                last = text::day_short(i18n, last)
            )
        })
    };
    let go = move |to: Memo<Option<NaiveDate>>| {
        move |()| {
            if let Some(date) = to.get_untracked() {
                choosing.from.set(Some(date))
            }
        }
    };
    view! {
        <p class="soft" role="status">{week}</p>
        <div class="weeks">
            <Button
                kind=ButtonKind::Quiet
                icon=Icon::Left
                disabled=Signal::derive(move || before.get().is_none())
                on_press=go(before)
            >
                {t!(i18n, appointments.week_before)}
            </Button>
            <Button
                kind=ButtonKind::Quiet
                icon=Icon::Right
                disabled=Signal::derive(move || after.get().is_none())
                on_press=go(after)
            >
                {t!(i18n, appointments.week_after)}
            </Button>
        </div>
    }
}

/// Nothing suits in this week, and when something is free.
#[component]
fn NothingFree(
    /// What is free in the week that is shown.
    slots: Memo<CentreSlots>,
    /// What is chosen.
    choosing: Choosing,
) -> impl IntoView {
    let i18n = use_i18n();
    let next = Memo::new(move |_| slots.with(|slots| slots.next));
    view! {
        <Empty title=t_signal!(i18n, appointments.none_title) text=t_signal!(i18n, appointments.none_text)>
            {move || next.get().map(|next| view! {
                <Button kind=ButtonKind::Secondary on_press=move |()| choosing.from.set(Some(next))>
                    {move || t_string!(i18n, appointments.go_to_day, day = text::day(i18n, next))}
                </Button>
            })}
        </Empty>
    }
}
