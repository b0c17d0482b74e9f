//! Spaces that are out of use for a time on the day, and putting one there or taking it away.

use super::block_form::{BlockForm, DRAFT};
use super::pending::{Pending, block_words, is_under_way, use_pending};
use crate::offline::outbox::{Answer, Command, Entity, Entry, Place, State};
use crate::offline::use_outbox;
use crate::platform::drafts;
use crate::text::{t, t_count, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Icon, Notice, NoticeKind};
use contract::bookings::{Block, Blocked, OperatorDay};
use contract::network::Centre;
use leptos::prelude::*;

/// The blocks of a day.
#[component]
pub fn Blocks(
    /// The day.
    day: Memo<OperatorDay>,
    /// The centre, for its spaces.
    about: Memo<Centre>,
    /// Something was changed.
    #[prop(into)]
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let opens = RwSignal::new(false);
    let done = RwSignal::new(None::<Blocked>);
    let close = Callback::new(move |()| opens.set(false));
    let outbox = use_outbox();
    let asked = Memo::new(move |_| {
        let centre = about.with(|about| about.id.clone());
        let is_new_block = |entry: &Entry| match &entry.command {
            Command::BlockSpace { place, .. } => place.centre == centre,
            _ => false,
        };
        outbox.entries().into_iter().filter(is_new_block).collect::<Vec<_>>()
    });
    // Before a confirmed block leaves the outbox, its answer says who was told.
    Effect::new(move |_| {
        for entry in asked.get() {
            if let State::Confirmed { answer } = entry.state {
                drafts::forget(DRAFT);
                if let Answer::Blocked(blocked) = answer {
                    done.set(Some(*blocked));
                }
            }
        }
    });
    view! {
        <section class="section" aria-labelledby="blocks">
            <h2 id="blocks">{t!(i18n, operator.blocks)}</h2>
            <p class="soft">{t!(i18n, operator.blocks_text)}</p>
            <div role="status">{move || done.get().map(|blocked| view! { <Told blocked /> })}</div>
            <For
                each=move || asked.get()
                key=|entry| entry.id
                children=move |entry| view! { <AskedBlock entry on_change /> }
            />
            <ul class="day-entries">
                <For
                    each=move || day.with(|day| day.blocks.clone())
                    key=|block| block.id
                    children=move |block| view! { <BlockRow block about on_change /> }
                />
            </ul>
            <div class="actions">
                <Button
                    kind=ButtonKind::Secondary
                    icon=Icon::Lock
                    on_press=move |()| {
                        done.set(None);
                        opens.set(true);
                    }
                >
                    {t!(i18n, operator.block)}
                </Button>
            </div>
            <Dialog open=opens title=t_signal!(i18n, operator.block_title)>
                <BlockForm day about on_done=close />
            </Dialog>
        </section>
    }
}

/// Who had the space and was told.
#[component]
fn Told(blocked: Blocked) -> impl IntoView {
    let i18n = use_i18n();
    let count = blocked.displaced.len();
    view! {
        <Notice kind=NoticeKind::Success title=t_signal!(i18n, operator.block_done)>
            {move || match count {
                0 => t!(i18n, operator.block_nobody).into_any(),
                _ => t_count!(i18n, count, operator.block_told_one, operator.block_told_many).into_any(),
            }}
            <ul>
                {blocked
                    .displaced
                    .into_iter()
                    .map(|entry| {
                        let slot = entry.booking.slot;
                        view! { <li>{format!("{}, {}–{}", entry.person.name, slot.start, slot.end)}</li> }
                    })
                    .collect_view()}
            </ul>
        </Notice>
    }
}

/// A block that was asked for, until the server has said yes or the person has read its no.
#[component]
fn AskedBlock(entry: Entry, on_change: Callback<()>) -> impl IntoView {
    let pending = use_pending(entry.entity());
    view! {
        <p>{block_words(&entry.command)}</p>
        <Pending entry=pending on_change />
    }
}

/// One block.
#[component]
fn BlockRow(block: Block, about: Memo<Centre>, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = block.id;
    let pending = use_pending(Entity::Block(id));
    let place = about.with_untracked(|about| Place {
        slot: block.slot.clone(),
        centre: about.id.clone(),
        centre_name: about.name.clone(),
        space_label: block.space_label.clone(),
    });
    let lift = move |()| {
        let _kept = outbox.enqueue(Command::LiftBlock { block: id, place: place.clone() });
    };
    let label = StoredValue::new(block.space_label.clone());
    view! {
        <li class="day-entry">
            <div class="day-entry-text">
                <p>
                    <strong>{block.space_label}</strong>
                    {format!(" · {}–{}", block.slot.start, block.slot.end)}
                </p>
                <p class="soft">{block.reason}</p>
            </div>
            <div class="day-entry-actions">
                <Show when=move || !is_under_way(pending)>
                    <Button kind=ButtonKind::Secondary on_press=lift.clone()>
                        {t!(i18n, operator.unblock)}
                        <span class="visually-hidden">" " {label.get_value()}</span>
                    </Button>
                </Show>
                <Pending entry=pending on_change />
            </div>
        </li>
    }
}
