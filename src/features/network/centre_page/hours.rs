//! Opening hours by weekday with today marked, and the closures to come.

use super::section::Section;
use crate::features::network::week::{self, DayLine, ranges_text};
use crate::text::{self, I18n, t, t_signal, t_string, use_i18n};
use crate::ui::Notice;
use contract::network::{Centre, Closure, DayHours, hours_on};
use leptos::prelude::*;

/// When the centre is open.
#[component]
pub fn Hours(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let provenance = Signal::derive(move || Some(centre.with(|centre| centre.hours_provenance)));
    let known = move || centre.with(|centre| !centre.hours.is_empty());
    let closed_today = move || centre.with(|centre| hours_on(&centre.hours, &centre.closures, centre.today));
    view! {
        <Section id="hours" title=t_signal!(i18n, network.hours) provenance>
            {move || match closed_today() {
                DayHours::ClosedDate(reason) => Some(view! { <Notice>{closed_because(i18n, &reason)}</Notice> }),
                _ => None,
            }}
            <Show when=known fallback=move || view! { <p>{t!(i18n, network.hours_unknown)}</p> }>
                <Week centre />
                <h3>{t!(i18n, network.closures)}</h3>
                <Closures centre />
            </Show>
        </Section>
    }
}

fn closed_because(i18n: I18n, reason: &str) -> String {
    match reason {
        "" => t_string!(i18n, network.closed_today).to_owned(),
        reason => t_string!(i18n, network.closed_today_because, reason = reason),
    }
}

#[component]
fn Week(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let lines = move || centre.with(|centre| week::lines(&centre.hours, centre.today));
    let line = move |DayLine { date, ranges, today }: DayLine| {
        let hours = ranges_text(&ranges);
        view! {
            <tr class:week-today=today aria-current=today.then_some("date")>
                <th scope="row">
                    {move || text::weekday(i18n, date)}
                    {today.then(|| view! { <span class="week-mark">" · "{t!(i18n, network.today)}</span> })}
                </th>
                <td>
                    {move || {
                        if hours.is_empty() { t_string!(i18n, network.closed).to_owned() } else { hours.clone() }
                    }}
                </td>
            </tr>
        }
    };
    view! {
        <table class="week">
            <caption class="visually-hidden">{t!(i18n, network.hours_caption)}</caption>
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{t!(i18n, network.weekday_column)}</th>
                    <th scope="col">{t!(i18n, network.hours_column)}</th>
                </tr>
            </thead>
            <tbody>{move || lines().into_iter().map(line).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Closures(
    /// The centre.
    centre: Memo<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let words = move |Closure { date, reason }: Closure| {
        let day = text::day_and_year(i18n, date);
        match reason.as_str() {
            "" => day,
            reason => t_string!(i18n, network.closed_on, day = day, reason = reason),
        }
    };
    let closures = move || centre.with(|centre| centre.closures.clone());
    let list = move || closures().into_iter().map(move |closure| view! { <li>{move || words(closure.clone())}</li> });
    view! {
        <Show
            when=move || !closures().is_empty()
            fallback=move || view! { <p>{t!(i18n, network.no_closures)}</p> }
        >
            <ul class="plain-list">{move || list().collect_view()}</ul>
        </Show>
    }
}
