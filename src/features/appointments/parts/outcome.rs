//! What became of something that the person asked for: saved here, sent, confirmed, or refused with what could be had
//! instead. The same wherever it is shown.

use super::Instead;
use super::request_words::{asked, done};
use crate::features::appointments::{state, words};
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words::{sentence, tag};
use crate::offline::outbox::{AppointmentRequest, Command, Entry, EntryId};
use crate::offline::use_outbox;
use crate::platform::ids;
use crate::routes::{Route, use_route};
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, LinkButton, LiveRegion, Tag};
use contract::ids::AppointmentId;
use leptos::prelude::*;

/// An entry of the outbox with all that can be done about it.
#[component]
pub fn Outcome(
    /// The entry.
    entry: EntryId,
    /// Another request took its place: its entry.
    #[prop(into)]
    on_instead: Callback<EntryId>,
    /// The person has read the last word.
    #[prop(into)]
    on_again: Callback<()>,
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
    let says = move |entry: &Entry| sentence(i18n, entry, kept.get(), done(i18n, &entry.command));
    let spoken = move || {
        let said = |entry: &Entry| format!("{}. {}", tag(i18n, entry, kept.get()).1, says(entry));
        entry.with(|entry| entry.as_ref().map(said).unwrap_or_default())
    };
    let choose = move |command: Command| {
        if let Ok(next) = outbox.enqueue(command) {
            outbox.dismiss(id);
            on_instead.run(next);
        }
    };
    let put_away = Callback::new(move |()| {
        outbox.dismiss(id);
        on_again.run(());
    });
    let shown = move |entry: Entry| {
        let offers = state::instead(&entry, || AppointmentId(ids::new_id()));
        let talk = match &entry.command {
            Command::Appointment { request, .. } => request.talk().cloned(),
            _ => None,
        };
        let (heading, tagged, said) = (entry.command.clone(), entry.clone(), entry.clone());
        view! {
            <div class="outcome-head">
                <h2 class="outcome-title">{move || asked(i18n, &heading)}</h2>
                {move || {
                    let (tone, words) = tag(i18n, &tagged, kept.get());
                    view! { <Tag tone>{words}</Tag> }
                }}
            </div>
            {talk.map(|talk| view! { <p>{move || words::talk(i18n, &talk)}</p> })}
            <p class="outcome-says">{move || says(&said)}</p>
            <Instead offers on_choose=choose />
            <NextStep entry put_away />
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
    let take_back = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=move |()| outbox.undo(id)>
                {t!(i18n, request.take_back)}
            </Button>
        }
    };
    let link = |href: Route, words: crate::text::Text| view! { <LinkButton href=href.href()>{words}</LinkButton> };
    let understood = move || {
        view! {
            <Button kind=ButtonKind::Quiet on_press=put_away>
                {t!(i18n, request.understood)}
            </Button>
        }
    };
    let actions = match progress(&entry.state) {
        Progress::Saved | Progress::Sent | Progress::Unsure | Progress::NeedsUpdate => {
            view! { {can_be_undone.then(take_back)} }.into_any()
        }
        Progress::NeedsSignIn => link(Route::SignIn { then: then() }, t!(i18n, request.sign_in)).into_any(),
        Progress::NeedsProfile => link(Route::Profile { then: then() }, t!(i18n, request.complete_profile)).into_any(),
        Progress::Confirmed => {
            let open = match &entry.command {
                Command::Appointment { request: AppointmentRequest::Book { person: Some(_), .. }, .. } => None,
                Command::Appointment { appointment, .. } => Some(*appointment),
                _ => None,
            };
            view! {
                {open.map(|open| link(Route::Appointment(open), t!(i18n, appointments.open_one)))}
                {understood()}
            }
            .into_any()
        }
        Progress::Refused | Progress::Stale | Progress::Expired | Progress::Pointless => understood().into_any(),
    };
    view! { <div class="actions">{actions}</div> }
}
