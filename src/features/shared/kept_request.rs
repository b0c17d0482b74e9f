//! What somebody asked to be kept in their profile, such as their interests or their CV, and what became of it: saved here,
//! sent, confirmed, or refused.

use super::progress::{Progress, progress};
use crate::offline::outbox::{Command, Entity, Entry, EntryId};
use crate::offline::{Kept, NobodySignedIn, Outbox, use_outbox};
use crate::platform::document;
use crate::routes::{Route, use_route};
use crate::text::{I18n, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag, Tone};
use leptos::prelude::*;

/// What holds the request. It takes the focus from the button that asked, which goes away.
const REQUEST: &str = "request";

/// The words of a room.
#[derive(Clone, Copy)]
pub struct RequestWords {
    /// What was asked.
    pub asked: fn(I18n, &Command) -> String,
    /// How far it is in two words, as a tag, with its tone.
    pub tag: fn(I18n, &Entry, Kept) -> (Tone, &'static str),
    /// What it means and what comes next.
    pub sentence: fn(I18n, &Entry, Kept) -> &'static str,
}

/// The last thing that was asked about something, while it was not read to its end. `on_done` is called when the server has
/// done it.
pub fn use_request(entity: Entity, on_done: impl Fn() + 'static) -> Memo<Option<Entry>> {
    let outbox = use_outbox();
    let last = Memo::new(move |_| about(outbox, &entity).into_iter().last());
    let confirmed =
        Memo::new(move |_| last.with(|last| last.as_ref().filter(|entry| is_confirmed(entry)).map(|e| e.id)));
    Effect::new(move |before: Option<Option<EntryId>>| {
        let confirmed = confirmed.get();
        if confirmed.is_some() && before.is_some_and(|before| before != confirmed) {
            on_done();
        }
        confirmed
    });
    // What was confirmed before one's eyes has been read; a refusal stays until it is put away.
    on_cleanup(move || {
        if let Some(id) = confirmed.try_get_untracked().flatten() {
            outbox.dismiss(id);
        }
    });
    last
}

/// Asks for something. What was asked before and never left this phone is taken back: the last word counts.
pub fn ask(outbox: Outbox, command: Command) -> Result<(), NobodySignedIn> {
    for entry in untrack(|| about(outbox, &command.entity())) {
        if entry.state.is_settled() {
            outbox.dismiss(entry.id);
        } else if entry.state.is_here_only() {
            outbox.undo(entry.id);
        }
    }
    let asked = outbox.enqueue(command).map(|_| ());
    // A dialog that closes gives the focus back first.
    request_animation_frame(|| document::focus_into_view(REQUEST));
    asked
}

/// How far it is, and what the person can do.
#[component]
pub fn Request(
    /// What was asked.
    entry: Memo<Option<Entry>>,
    /// How it is said.
    words: RequestWords,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let kept = Memo::new(move |_| outbox.kept());
    let spoken = move || {
        entry.with(|entry| {
            let said = entry.as_ref().map(|entry| {
                format!("{}. {}", (words.tag)(i18n, entry, kept.get()).1, (words.sentence)(i18n, entry, kept.get()))
            });
            said.unwrap_or_default()
        })
    };
    view! {
        <LiveRegion message=Signal::derive(spoken) />
        <div id=REQUEST class="request" tabindex="-1">
            {move || entry.get().map(|entry| view! { <RequestCard entry words /> })}
        </div>
    }
}

/// One thing that was asked: how far it is, and what the person can do.
#[component]
pub fn RequestCard(
    /// What was asked.
    entry: Entry,
    /// How it is said.
    words: RequestWords,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let kept = Memo::new(move |_| outbox.kept());
    let (heading, state, said) = (entry.command.clone(), entry.clone(), entry.clone());
    view! {
        <div class="card outcome">
            <p class="outcome-title">{move || (words.asked)(i18n, &heading)}</p>
            <p>
                {move || {
                    let (tone, said) = (words.tag)(i18n, &state, kept.get());
                    view! { <Tag tone>{said}</Tag> }
                }}
            </p>
            <p class="outcome-says">{move || (words.sentence)(i18n, &said, kept.get())}</p>
            <NextStep entry />
        </div>
    }
}

#[component]
fn NextStep(
    /// What was asked.
    entry: Entry,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let route = use_route();
    let then = move || route.get_untracked().map(Box::new);
    let id = entry.id;
    let action = match progress(&entry.state) {
        Progress::NeedsSignIn => {
            view! { <LinkButton href=Route::SignIn { then: then() }.href()>{t!(i18n, request.sign_in)}</LinkButton> }
                .into_any()
        }
        Progress::NeedsProfile => view! {
            <LinkButton href=Route::Profile { then: then() }.href()>{t!(i18n, request.complete_profile)}</LinkButton>
        }
        .into_any(),
        Progress::Refused | Progress::Stale | Progress::Expired | Progress::Pointless => view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| outbox.dismiss(id)>
                {t!(i18n, request.understood)}
            </Button>
        }
        .into_any(),
        Progress::Saved | Progress::NeedsUpdate if entry.can_be_undone() => view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| outbox.undo(id)>
                {move || t_string!(i18n, request.take_back)}
            </Button>
        }
        .into_any(),
        _ => return ().into_any(),
    };
    view! { <div class="actions">{action}</div> }.into_any()
}

fn about(outbox: Outbox, entity: &Entity) -> Vec<Entry> {
    outbox.entries().into_iter().filter(|entry| entry.entity() == *entity).collect()
}

fn is_confirmed(entry: &Entry) -> bool {
    progress(&entry.state) == Progress::Confirmed
}
