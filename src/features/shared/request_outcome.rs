//! What became of something that the person asked for: saved here, sent, confirmed, or refused, with what can be done about
//! it. The frame is the same in every room, and each says its own words in it.

use super::progress::{Progress, progress};
use super::request_words::{sentence, tag};
use crate::offline::outbox::{Entry, EntryId};
use crate::offline::{Kept, use_outbox};
use crate::routes::{Route, use_route};
use crate::text::{I18n, Text, t, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag, Tone};
use leptos::prelude::*;

/// What a room says of one of its requests.
pub struct Told {
    /// What was asked.
    pub asked: &'static str,
    /// How far it is, in two words, with their tone.
    pub tag: (Tone, String),
    /// What that means and what comes next.
    pub sentence: &'static str,
}

impl Told {
    /// In the words that every room has for how far something is; `done` says what was done once it is.
    pub fn new(i18n: I18n, entry: &Entry, kept: Kept, asked: &'static str, done: &'static str) -> Self {
        let (tone, words) = tag(i18n, entry, kept);
        Self { asked, tag: (tone, words.to_owned()), sentence: sentence(i18n, entry, kept, done) }
    }
}

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn RequestOutcome(
    /// The entry.
    entry: EntryId,
    /// What the room says of it.
    told: fn(I18n, &Entry, Kept) -> Told,
    /// What it is about.
    about: fn(&Entry) -> AnyView,
    /// What could be had instead, where it was refused.
    #[prop(optional, into)]
    instead: Option<Callback<Entry, AnyView>>,
    /// Where what was confirmed is opened.
    #[prop(optional)]
    opens: Option<fn(&Entry) -> AnyView>,
    /// The person has read the last word.
    #[prop(optional, into)]
    on_read: Option<Callback<()>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = entry;
    let entry = outbox.entry(id);
    let kept = Memo::new(move |_| outbox.kept());
    // What was confirmed before one's eyes has been read; a refusal stays until it is put away.
    on_cleanup(move || {
        if entry.try_get_untracked().flatten().is_some_and(|entry| progress(&entry.state) == Progress::Confirmed) {
            outbox.dismiss(id);
        }
    });
    let says = move |entry: &Entry| told(i18n, entry, kept.get());
    let spoken = move || {
        let said = |entry: &Entry| {
            let Told { tag: (_, words), sentence, .. } = says(entry);
            format!("{words}. {sentence}")
        };
        entry.with(|entry| entry.as_ref().map(said).unwrap_or_default())
    };
    let put_away = Callback::new(move |()| {
        outbox.dismiss(id);
        if let Some(on_read) = on_read {
            on_read.run(());
        }
    });
    let shown = move |entry: Entry| {
        let about = about(&entry);
        let instead = instead.map(|instead| instead.run(entry.clone()));
        let opens = opens.filter(|_| progress(&entry.state) == Progress::Confirmed).map(|opens| opens(&entry));
        let said = StoredValue::new(entry.clone());
        let says = move || said.with_value(says);
        view! {
            <div class="outcome-head">
                <h2 class="outcome-title">{move || says().asked}</h2>
                {move || {
                    let (tone, words) = says().tag;
                    view! { <Tag tone>{words}</Tag> }
                }}
            </div>
            {about}
            <p class="outcome-says">{move || says().sentence}</p>
            {instead}
            <div class="actions">{opens} <NextStep entry put_away /></div>
        }
    };
    view! {
        <section class="outcome">
            <LiveRegion message=Signal::derive(spoken) />
            {move || entry.get().map(shown)}
        </section>
    }
}

/// What the person can do about it.
#[component]
fn NextStep(
    /// The entry.
    entry: Entry,
    /// The last word was read.
    put_away: Callback<()>,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let route = use_route();
    let then = move || route.get_untracked().map(Box::new);
    let (id, can_be_undone) = (entry.id, entry.can_be_undone());
    let quiet = |on_press: Callback<()>, words: Text| {
        view! {
            <Button kind=ButtonKind::Quiet on_press>
                {words}
            </Button>
        }
        .into_any()
    };
    let link = |href: Route, words: Text| view! { <LinkButton href=href.href()>{words}</LinkButton> }.into_any();
    match progress(&entry.state) {
        Progress::Saved | Progress::Sent | Progress::Unsure | Progress::NeedsUpdate => {
            let undo = Callback::new(move |()| outbox.undo(id));
            can_be_undone.then(|| quiet(undo, t!(i18n, request.take_back)))
        }
        Progress::NeedsSignIn => Some(link(Route::SignIn { then: then() }, t!(i18n, request.sign_in))),
        Progress::NeedsProfile => Some(link(Route::Profile { then: then() }, t!(i18n, request.complete_profile))),
        Progress::Confirmed | Progress::Refused | Progress::Stale | Progress::Expired | Progress::Pointless => {
            Some(quiet(put_away, t!(i18n, request.understood)))
        }
    }
}
