//! One range in words, and taking it back.

use super::words::{range_lines, range_title};
use crate::features::operator::day::{Pending, is_under_way, use_pending};
use crate::offline::outbox::{Command, Entity, Entry, RangeRequest};
use crate::offline::use_outbox;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm};
use contract::appointments::{AddRange, AppointmentRange, CentreRanges};
use leptos::prelude::*;

/// One range that the server has.
#[component]
pub fn RangeRow(
    /// The range.
    range: AppointmentRange,
    /// The centre's ranges, for the counsellors' names.
    all: Memo<CentreRanges>,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let (id, counsellor) = (range.id, range.counsellor);
    let pending = use_pending(Entity::Range(id));
    let asks = RwSignal::new(false);
    let withdraw = move |()| {
        asks.set(false);
        let _kept = outbox.enqueue(Command::Range { range: id, request: RangeRequest::Withdraw {} });
    };
    let name = Memo::new(move |_| {
        let named = |all: &CentreRanges| all.counsellors.iter().find(|other| other.id == counsellor).cloned();
        all.with(named).map(|counsellor| counsellor.name)
    });
    let title = {
        let range = range.clone();
        Signal::derive(move || range_title(i18n, &range))
    };
    view! {
        <li class="day-entry">
            <div class="day-entry-text">
                <p class="day-entry-name">{move || name.get()}</p>
                <RangeWords range />
            </div>
            <div class="day-entry-actions">
                <Show when=move || !is_under_way(pending)>
                    <Button kind=ButtonKind::Quiet on_press=move |()| asks.set(true)>
                        {t!(i18n, counselling.withdraw)}
                        <span class="visually-hidden">" " {title}", " {move || name.get()}</span>
                    </Button>
                </Show>
                <Pending entry=pending on_change />
            </div>
            <Confirm
                open=asks
                title=t_signal!(i18n, counselling.withdraw_title)
                text=t_signal!(i18n, counselling.withdraw_text)
                action=t_signal!(i18n, counselling.withdraw_action)
                on_confirm=withdraw
            />
        </li>
    }
}

/// A range that was asked for, until the server has said yes or the person has read its no.
#[component]
pub fn AskedRange(
    /// The command.
    entry: Entry,
    /// Something was changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let pending = use_pending(entry.entity());
    let range = match entry.command {
        Command::Range { request: RangeRequest::Add(add), .. } => Some(as_range(*add)),
        _ => None,
    };
    view! {
        <div class="day-entry">
            <div class="day-entry-text">{range.map(|range| view! { <RangeWords range /> })}</div>
            <div class="day-entry-actions">
                <Pending entry=pending on_change />
            </div>
        </div>
    }
}

/// When, in which ways and for which reasons.
#[component]
fn RangeWords(range: AppointmentRange) -> impl IntoView {
    let i18n = use_i18n();
    let lines = move || {
        let lines = range_lines(i18n, &range).into_iter();
        view! {
            <p class="range-when">
                <strong>{range_title(i18n, &range)}</strong>
            </p>
            {lines.map(|line| view! { <p class="soft">{line}</p> }).collect_view()}
        }
    };
    view! { {lines} }
}

fn as_range(add: AddRange) -> AppointmentRange {
    let AddRange { id, counsellor, days, from, to, reasons, ways, .. } = add;
    AppointmentRange { id, counsellor, days, from, to, reasons, ways }
}
