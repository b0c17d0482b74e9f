//! Who comes, by time; a code or a name narrows the list to one.

use super::entry_row::EntryRow;
use super::state::{Tally, by_start, is_meant};
use crate::routes::Route;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Empty, Field, FieldKind, LinkButton};
use contract::bookings::{DayEntry, OperatorDay};
use contract::time::TimeOfDay;
use leptos::prelude::*;

/// The entries of a day.
#[component]
pub fn Entries(
    /// The day.
    day: Memo<OperatorDay>,
    /// Something was changed.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let sought = RwSignal::new(String::new());
    let is_empty = Memo::new(move |_| day.with(|day| day.entries.is_empty()));
    let tally = Memo::new(move |_| day.with(|day| Tally::of(&day.entries)));
    let groups = Memo::new(move |_| {
        let meant = day.with(|day| {
            sought.with(|sought| day.entries.iter().filter(|entry| is_meant(entry, sought)).cloned().collect())
        });
        by_start(meant)
    });
    view! {
        <Show
            when=move || !is_empty.get()
            fallback=move || {
                view! {
                    <Empty title=t_signal!(i18n, operator.no_entries_title) text=t_signal!(i18n, operator.no_entries_text)>
                        <LinkButton href=Route::OperatorPeople.href()>{t!(i18n, operator.book_for_someone)}</LinkButton>
                    </Empty>
                }
            }
        >
            <div role="status">
                <ul class="tally">
                    <li><strong>{move || tally.get().expected}</strong> " " {t!(i18n, operator.tally_expected)}</li>
                    <li><strong>{move || tally.get().here}</strong> " " {t!(i18n, operator.tally_here)}</li>
                    <li><strong>{move || tally.get().gone}</strong> " " {t!(i18n, operator.tally_gone)}</li>
                </ul>
            </div>
            <div class="form">
                <Field
                    name="sought"
                    label=t_signal!(i18n, operator.seek)
                    value=sought
                    kind=FieldKind::Search
                    help=t_signal!(i18n, operator.seek_help)
                    autocomplete="off"
                />
            </div>
            <p role="status" class="soft">
                {move || groups.with(Vec::is_empty).then(|| t!(i18n, operator.seek_nothing))}
            </p>
            <For
                each=move || groups.get()
                key=|(start, _)| *start
                children=move |(start, _)| view! { <Group start groups on_change /> }
            />
        </Show>
    }
}

/// Those who come at one time.
#[component]
fn Group(start: TimeOfDay, groups: Memo<Vec<(TimeOfDay, Vec<DayEntry>)>>, on_change: Callback<()>) -> impl IntoView {
    let entries = Memo::new(move |_| {
        groups.with(|groups| {
            groups.iter().find(|(at, _)| *at == start).map(|(_, entries)| entries.clone()).unwrap_or_default()
        })
    });
    view! {
        <section class="day-group">
            <h3 class="day-time">{start.to_string()}</h3>
            <ul class="day-entries">
                <For
                    each=move || entries.get()
                    key=|entry| (entry.booking.id, entry.booking.status)
                    children=move |entry| view! { <EntryRow entry on_change /> }
                />
            </ul>
        </section>
    }
}
