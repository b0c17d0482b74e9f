//! The day on paper: one table, whoever comes and may still come.

use super::entry_row::status_words;
use crate::text::{self, t, use_i18n};
use contract::bookings::{DayEntry, OperatorDay};
use leptos::prelude::*;

/// The day as a table of A4. It is there on paper only.
#[component]
pub fn PrintedDay(
    /// The day.
    day: Memo<OperatorDay>,
) -> impl IntoView {
    let i18n = use_i18n();
    let row = move |entry: DayEntry| {
        let DayEntry { booking, person } = entry;
        let contact: Vec<String> = [person.phone, person.email].into_iter().flatten().collect();
        view! {
            <tr>
                <td>{format!("{}–{}", booking.slot.start, booking.slot.end)}</td>
                <td>{booking.space_label}</td>
                <td>{person.name}</td>
                <td>{contact.join(" · ")}</td>
                <td>{status_words(i18n, booking.status)}</td>
            </tr>
        }
    };
    view! {
        <div class="print-only">
            <table class="paper-table">
                <caption>
                    {move || day.with(|day| format!("{} · {}", day.centre_name, text::day_and_year(i18n, day.date)))}
                </caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(i18n, operator.column_time)}</th>
                        <th scope="col">{t!(i18n, operator.column_space)}</th>
                        <th scope="col">{t!(i18n, operator.column_person)}</th>
                        <th scope="col">{t!(i18n, operator.column_contact)}</th>
                        <th scope="col">{t!(i18n, operator.column_status)}</th>
                    </tr>
                </thead>
                <tbody>{move || day.with(|day| day.entries.clone()).into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
