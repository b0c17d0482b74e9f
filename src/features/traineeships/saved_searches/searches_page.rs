//! My searches: what is still on this phone on top, then all of them, each with what is new.

use super::client;
use super::standing::left;
use super::words::{WORDS, day_of, in_a_sentence, new_ones, parts};
use crate::client::use_session;
use crate::features::shared::kept_request::RequestCard;
use crate::features::shared::own_page::{OwnPage, OwnWords, ToSend};
use crate::offline::outbox::{Command, Entity, EntryId, SearchRequest};
use crate::offline::use_outbox;
use crate::routes::{PostingPage, Route, search_href};
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Card, Confirm, Empty, Icon, LinkButton, Tag, Tone};
use contract::traineeships::{SavedSearch, SavedSearchList};
use leptos::prelude::*;

/// My searches.
#[component]
pub fn SearchesPage() -> impl IntoView {
    let i18n = use_i18n();
    let saved = client::read_saved(use_session());
    let words = OwnWords {
        title: t_signal!(i18n, saved_searches.title),
        lead: t_signal!(i18n, saved_searches.lead),
        signed_out_title: t_signal!(i18n, applications.signed_out_title),
        signed_out_text: t_signal!(i18n, saved_searches.signed_out_text),
    };
    view! {
        <OwnPage words at=Route::SavedSearches reading=saved ready=|saved| view! { <Listed saved /> }.into_any()>
            <ToSend
                is_ours=|entity| matches!(entity, Entity::SavedSearch(_))
                again=move |()| saved.again()
                outcome
            />
        </OwnPage>
    }
}

/// What became of one of them.
fn outcome(id: EntryId) -> AnyView {
    let entry = use_outbox().entry(id);
    (move || entry.get().map(|entry| view! { <RequestCard entry words=WORDS /> })).into_any()
}

/// All of them, and the question before one is forgotten.
#[component]
fn Listed(
    /// What the server has.
    saved: Memo<SavedSearchList>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, session) = (use_outbox(), use_session());
    let shown = Memo::new(move |_| saved.with(|saved| left(&outbox.entries(), saved)));
    let (goes, asks) = (RwSignal::new(None::<SavedSearch>), RwSignal::new(false));
    let ask = Callback::new(move |one: SavedSearch| {
        goes.set(Some(one));
        asks.set(true);
    });
    let forget = move |()| {
        asks.set(false);
        let Some(SavedSearch { id, search, .. }) = goes.get_untracked() else { return };
        let request = SearchRequest::Forget;
        // Nobody to keep it for: the page shows no search then.
        let _nobody = outbox.enqueue(Command::SavedSearch { saved_search: id, search: Box::new(search), request });
    };
    let name = move || goes.with(|goes| goes.as_ref().map(|one| in_a_sentence(i18n, &one.search)).unwrap_or_default());
    let is_written_to = Memo::new(move |_| session.me().is_some_and(|me| me.email.is_some()));
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty()) fallback=move || view! { <Nothing /> }>
            <p class="soft">
                {move || match is_written_to.get() {
                    true => t_string!(i18n, saved_searches.told_by_mail),
                    false => t_string!(i18n, saved_searches.told_here),
                }}
            </p>
            <ul class="cards">
                <For each=move || shown.get() key=|one| (one.id, one.new_postings) let:one>
                    <li>
                        <Row one ask />
                    </li>
                </For>
            </ul>
        </Show>
        <Confirm
            open=asks
            title=t_signal!(i18n, saved_searches.forget_title)
            text=Signal::derive(move || t_string!(i18n, saved_searches.forget_text, search = name()))
            action=t_signal!(i18n, saved_searches.forget_yes)
            on_confirm=forget
        />
    }
}

/// One of them: what it looks for, what is new, and what can be done.
#[component]
fn Row(
    /// The saved search.
    one: SavedSearch,
    /// Asks before it is forgotten.
    ask: Callback<SavedSearch>,
) -> impl IntoView {
    let i18n = use_i18n();
    let SavedSearch { saved_at, new_postings, .. } = one;
    let href = search_href(&one.search);
    let has_new = new_postings > 0;
    let one = StoredValue::new(one);
    let said = Memo::new(move |_| one.with_value(|one| parts(i18n, &one.search)));
    let title = Signal::derive(move || said.with(|said| said.first().cloned().unwrap_or_default()));
    let filters = move || said.with(|said| said.iter().skip(1).cloned().collect::<Vec<_>>());
    view! {
        <Card title>
            <Show when=move || said.with(|said| said.len() > 1)>
                <p>{move || filters().join(" · ")}</p>
            </Show>
            <p class="tags">
                {move || match new_ones(i18n, new_postings) {
                    Some(words) => view! { <Tag tone=Tone::Good icon=Icon::Info>{words}</Tag> },
                    None => view! { <Tag>{t!(i18n, saved_searches.new_none)}</Tag> },
                }}
            </p>
            <p class="soft">{move || t_string!(i18n, saved_searches.saved_on, day = day_of(i18n, saved_at))}</p>
            <div class="actions">
                <LinkButton
                    kind=if has_new { ButtonKind::Primary } else { ButtonKind::Secondary }
                    icon=Icon::Search
                    href
                >
                    {t!(i18n, saved_searches.open)}
                </LinkButton>
                <Button kind=ButtonKind::Quiet icon=Icon::Delete on_press=move |()| ask.run(one.get_value())>
                    {t!(i18n, saved_searches.forget)}
                </Button>
            </div>
        </Card>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <Empty title=t_signal!(i18n, saved_searches.none_title) text=t_signal!(i18n, saved_searches.none_text)>
            <LinkButton icon=Icon::Search href=Route::Posting(PostingPage::Search).href()>
                {t!(i18n, saved_searches.to_search)}
            </LinkButton>
        </Empty>
    }
}
