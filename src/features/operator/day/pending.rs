//! What the operator asked for and the server has not confirmed yet: kept here, on its way, or refused, in words.

use crate::offline::outbox::{Command, Entity, Entry, Refusal, State};
use crate::offline::use_outbox;
use crate::text::{I18n, sentence, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, Tag, Tone};
use leptos::prelude::*;

/// The last thing that was asked of a booking or a block and has not been read to its end.
pub fn use_pending(entity: Entity) -> Memo<Option<Entry>> {
    let outbox = use_outbox();
    Memo::new(move |_| outbox.entries().into_iter().rev().find(|entry| entry.entity() == entity))
}

/// Where an entry stands. Once it is confirmed, `on_change` lets the page read what the server has now.
#[component]
pub fn Pending(
    /// The entry, while there is one.
    entry: Memo<Option<Entry>>,
    /// The server has done it, or something else has changed.
    on_change: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    Effect::new(move |_| {
        let Some(entry) = entry.get() else { return };
        match entry.state {
            State::Confirmed { .. } => {
                outbox.dismiss(entry.id);
                on_change.run(());
            }
            State::Stale { .. } => on_change.run(()),
            _ => {}
        }
    });
    let face = move |entry: Entry| {
        let id = entry.id;
        let words = move |words: AnyView| {
            view! {
                <Notice kind=NoticeKind::Danger title=t_signal!(i18n, operator.not_done)>{words}</Notice>
                <Button kind=ButtonKind::Quiet on_press=move |()| outbox.dismiss(id)>
                    {t!(i18n, operator.understood)}
                </Button>
            }
            .into_any()
        };
        match entry.state {
            State::Saved | State::Waiting { .. } => {
                view! { <Tag tone=Tone::Kept>{t!(i18n, operator.pending_kept)}</Tag> }.into_any()
            }
            State::Sending { .. } => {
                view! { <Tag tone=Tone::Waiting>{t!(i18n, operator.pending_sending)}</Tag> }.into_any()
            }
            State::Paused { .. } => {
                view! { <Tag tone=Tone::Careful>{t!(i18n, operator.pending_paused)}</Tag> }.into_any()
            }
            State::Confirmed { .. } => ().into_any(),
            State::Refused { refusal } | State::Stale { refusal } => {
                words((move || refusal_words(i18n, &refusal)).into_any())
            }
            State::Expired | State::Pointless => words(t!(i18n, operator.pending_expired).into_any()),
        }
    };
    view! {
        <div class="pending" role="status">
            {move || entry.get().map(face)}
        </div>
    }
}

/// Whether something is asked and not answered; tracked.
pub fn is_under_way(entry: Memo<Option<Entry>>) -> bool {
    entry.with(|entry| entry.as_ref().is_some_and(|entry| !entry.state.is_settled()))
}

/// What an entry about a block is about: the space's name and the time.
pub fn block_words(command: &Command) -> Option<String> {
    match command {
        Command::BlockSpace { place, .. } | Command::LiftBlock { place, .. } => {
            Some(format!("{} · {}–{}", place.space_label, place.slot.start, place.slot.end))
        }
        _ => None,
    }
}

fn refusal_words(i18n: I18n, refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Problem(problem) => sentence(i18n, problem.code),
        Refusal::Unknown(_) => t_string!(i18n, errors.unreadable_answer),
    }
}
