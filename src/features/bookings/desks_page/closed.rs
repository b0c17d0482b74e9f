//! A day on which nothing can be booked: why, and the next day on which it can.

use super::picker::Picker;
use crate::features::bookings::state::next_open_day;
use crate::text::{self, I18n, t_signal, t_string, use_i18n};
use crate::ui::{Button, Empty};
use contract::bookings::{CentreDay, DayClosed};
use contract::network::Centre;
use leptos::prelude::*;

/// Why nothing can be booked on the day, and where to go on.
#[component]
pub fn Closed(
    /// The centre.
    centre: Memo<Centre>,
    /// The day.
    day: Memo<CentreDay>,
    /// What is chosen.
    picker: Picker,
) -> impl IntoView {
    let i18n = use_i18n();
    let next = Memo::new(move |_| {
        let from = day.with(|day| day.date.max(day.today));
        centre.with(|centre| next_open_day(centre, from, false).or_else(|| next_open_day(centre, centre.today, true)))
    });
    let onward = move || {
        next.get().filter(|next| day.with(|day| day.date != *next)).map(|next| {
            let words = move || t_string!(i18n, bookings.next_open_day, day = text::day(i18n, next)).into_owned();
            view! { <Button on_press=move |()| picker.day.set(Some(next))>{words}</Button> }
        })
    };
    view! {
        <Empty
            title=t_signal!(i18n, bookings.closed_title)
            text=Signal::derive(move || day.with(|day| why(i18n, day)))
        >
            {onward}
        </Empty>
    }
}

fn why(i18n: I18n, day: &CentreDay) -> String {
    match &day.closed {
        Some(DayClosed::HoursToConfirm) => t_string!(i18n, bookings.closed_hours_to_confirm).to_owned(),
        Some(DayClosed::Weekday) => t_string!(i18n, bookings.closed_weekday).to_owned(),
        Some(DayClosed::Date { reason }) if reason.is_empty() => t_string!(i18n, bookings.closed_date).to_owned(),
        Some(DayClosed::Date { reason }) => {
            t_string!(i18n, bookings.closed_date_because, reason = reason.as_str())
        }
        Some(DayClosed::Past) => t_string!(i18n, bookings.closed_past).to_owned(),
        Some(DayClosed::TooFarAhead) => t_string!(i18n, bookings.closed_too_far).to_owned(),
        None => t_string!(i18n, bookings.closed_over).to_owned(),
    }
}
