//! Spaces that are out of use for a time on the day, and putting one there or taking it away.

use super::block_form::BlockForm;
use crate::client::use_client;
use crate::features::operator::client;
use crate::features::submission::{FailureNotice, Submission};
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
    let blocked = Callback::new(move |blocked| {
        opens.set(false);
        done.set(Some(blocked));
        on_change.run(());
    });
    view! {
        <section class="section" aria-labelledby="blocks">
            <h2 id="blocks">{t!(i18n, operator.blocks)}</h2>
            <p class="soft">{t!(i18n, operator.blocks_text)}</p>
            <div role="status">{move || done.get().map(|blocked| view! { <Told blocked /> })}</div>
            <ul class="day-entries">
                <For
                    each=move || day.with(|day| day.blocks.clone())
                    key=|block| block.id
                    children=move |block| view! { <BlockRow block on_change /> }
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
                <BlockForm day about on_done=blocked />
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

/// One block.
#[component]
fn BlockRow(block: Block, on_change: Callback<()>) -> impl IntoView {
    let i18n = use_i18n();
    let api = use_client();
    let submission = Submission::new();
    let id = block.id;
    let lift = move |()| submission.send(client::unblock(api, id), move |()| on_change.run(()));
    let label = block.space_label.clone();
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
                <Button kind=ButtonKind::Secondary busy=submission.busy() on_press=lift>
                    {t!(i18n, operator.unblock)}
                    <span class="visually-hidden">" " {label}</span>
                </Button>
                <FailureNotice of=submission />
            </div>
        </li>
    }
}
