//! When the counsellors of a centre receive: the ranges that there are, and adding one.

use super::range_form::{RangeForm, draft_of};
use super::range_row::{AskedRange, RangeRow};
use crate::features::operator::client;
use crate::features::shared::faces::faces;
use crate::offline::outbox::{Command, Entry, RangeRequest, State};
use crate::offline::{use_outbox, use_reading};
use crate::platform::drafts;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, Dialog, Empty, Icon, SkeletonShape};
use contract::appointments::CentreRanges;
use contract::network::Centre;
use leptos::prelude::*;

/// The ranges of a centre.
#[component]
pub fn Ranges(
    /// The centre.
    about: Memo<Centre>,
) -> impl IntoView {
    let path = about.with_untracked(|about| client::appointment_ranges(&about.id));
    let reading = use_reading::<CentreRanges>(move || Some(path.clone()));
    faces(reading, SkeletonShape::Cards(3), move |all| view! { <RangeList all on_change=move |()| reading.again() /> })
}

#[component]
fn RangeList(all: Memo<CentreRanges>, #[prop(into)] on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let opens = RwSignal::new(false);
    let centre = all.with_untracked(|all| all.centre.clone());
    let draft = draft_of(&centre);
    let asked = Memo::new(move |_| {
        let is_new_range = |entry: &Entry| match &entry.command {
            Command::Range { request: RangeRequest::Add(add), .. } => add.centre == centre,
            _ => false,
        };
        outbox.entries().into_iter().filter(is_new_range).collect::<Vec<_>>()
    });
    // Until the server has said yes, what was typed is kept: a range that is refused can be put right.
    Effect::new(move |_| {
        let is_there = asked.with(|asked| asked.iter().any(|entry| matches!(entry.state, State::Confirmed { .. })));
        if is_there {
            drafts::forget(&draft);
        }
    });
    let has_counsellors = Memo::new(move |_| all.with(|all| !all.counsellors.is_empty()));
    let is_empty = move || all.with(|all| all.ranges.is_empty()) && asked.with(Vec::is_empty);
    view! {
        <Show
            when=move || has_counsellors.get()
            fallback=move || {
                view! {
                    <Empty
                        title=t_signal!(i18n, counselling.no_counsellors_title)
                        text=t_signal!(i18n, counselling.no_counsellors_text)
                    />
                }
            }
        >
            <p class="soft">{t!(i18n, counselling.ranges_text)}</p>
            <div class="actions">
                <Button icon=Icon::Plus on_press=move |()| opens.set(true)>
                    {t!(i18n, counselling.add_range)}
                </Button>
            </div>
            <For
                each=move || asked.get()
                key=|entry| entry.id
                children=move |entry| view! { <AskedRange entry on_change /> }
            />
            <Show when=is_empty>
                <Empty
                    title=t_signal!(i18n, counselling.no_ranges_title)
                    text=t_signal!(i18n, counselling.no_ranges_text)
                />
            </Show>
            <ul class="day-entries">
                <For
                    each=move || all.with(|all| all.ranges.clone())
                    key=|range| range.id
                    children=move |range| view! { <RangeRow range all on_change /> }
                />
            </ul>
            <Dialog open=opens title=t_signal!(i18n, counselling.add_range_title)>
                <RangeForm all on_done=move |()| opens.set(false) />
            </Dialog>
        </Show>
    }
}
