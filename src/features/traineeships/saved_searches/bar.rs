//! Below the count of what was found: saving the search, or that it is saved. A file of its own, which what was found does not
//! wait for.

use super::client::mark_seen;
use super::standing::{Standing, is_confirmed, standing};
use super::words::WORDS;
use crate::client::{use_client, use_session};
use crate::features::shared::kept_request::{Request, ask};
use crate::features::shared::who::{Who, use_who};
use crate::offline::outbox::{Command, SearchRequest};
use crate::offline::{Reading, use_outbox};
use crate::platform::ids;
use crate::routes::{PostingPage, Route};
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, LinkButton, Tag, Tone};
use contract::ids::SavedSearchId;
use contract::traineeships::{PostingSearch, SavedSearchList};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the page shows.
#[derive(Clone, Copy)]
pub struct Shown {
    /// What was looked for.
    pub search: Memo<PostingSearch>,
    /// Whether it is the server that said what was found.
    pub is_answered: Signal<bool>,
    /// What the person has saved.
    pub saved: Reading<SavedSearchList>,
}

/// The bar.
pub fn bar(shown: Shown) -> AnyView {
    view! { <Bar shown /> }.into_any()
}

#[component]
fn Bar(
    /// What the page shows.
    shown: Shown,
) -> impl IntoView {
    let i18n = use_i18n();
    let who = use_who(use_session());
    let back = move || {
        let then = match shown.search.with(PostingSearch::query) {
            query if query.is_empty() => Route::Posting(PostingPage::Search),
            query => Route::FoundPostings(query),
        };
        Route::SignIn { then: Some(Box::new(then)) }.href()
    };
    move || match who.get() {
        Who::Somebody => view! { <ForSomebody shown /> }.into_any(),
        Who::Nobody => view! {
            <LinkButton kind=ButtonKind::Quiet icon=Icon::Plus href=Signal::derive(back)>
                {t!(i18n, saved_searches.save)}
            </LinkButton>
        }
        .into_any(),
        Who::NotKnownYet | Who::NotReached => ().into_any(),
    }
}

#[component]
fn ForSomebody(
    /// What the page shows.
    shown: Shown,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let Shown { search, saved, .. } = shown;
    mark_what_is_shown(shown);
    let stands = Memo::new(move |_| search.with(|search| saved.with(|list| standing(&outbox.entries(), list, search))));
    let asked = Memo::new(move |_| match stands.get() {
        Standing::Asked(entry) => Some(*entry),
        Standing::Free | Standing::Saved(_) => None,
    });
    // What was done before one's eyes has been read; then the list has it.
    let done = Memo::new(move |_| asked.with(|entry| entry.as_ref().filter(|entry| is_confirmed(entry)).map(|e| e.id)));
    Effect::new(move |_| {
        if done.get().is_some() {
            saved.again();
        }
    });
    on_cleanup(move || {
        if let Some(id) = done.try_get_untracked().flatten() {
            outbox.dismiss(id);
        }
    });
    let save = Callback::new(move |()| {
        let (saved_search, search) = (SavedSearchId(ids::new_id()), Box::new(search.get_untracked().to_save()));
        // The button is here only for somebody; who signed out in another tab meanwhile is asked to sign in.
        let _nobody = ask(outbox, Command::SavedSearch { saved_search, search, request: SearchRequest::Save });
    });
    let can_save = Memo::new(move |_| stands.with(|stands| *stands == Standing::Free));
    let is_saved = Memo::new(move |_| stands.with(|stands| matches!(stands, Standing::Saved(_))));
    // Occupations may come from a questionnaire's result, which is the phone's alone: it is said what leaves it.
    let tells_interests = move || can_save.get() && search.with(|search| !search.occupations.is_empty());
    let has_some = Memo::new(move |_| saved.with(|list| list.is_some_and(|list| !list.searches.is_empty())));
    let is_listed = move || has_some.get() || done.get().is_some();
    view! {
        <Request entry=asked words=WORDS />
        <div class="save-search">
            <Show when=move || can_save.get()>
                <Button kind=ButtonKind::Quiet icon=Icon::Plus on_press=save>
                    {t!(i18n, saved_searches.save)}
                </Button>
            </Show>
            <Show when=tells_interests>
                <p class="soft">{t!(i18n, saved_searches.stays_with_occupations)}</p>
            </Show>
            <Show when=move || is_saved.get()>
                <Tag tone=Tone::Good>{t!(i18n, saved_searches.is_saved)}</Tag>
            </Show>
            <Show when=is_listed>
                <LinkButton kind=ButtonKind::Quiet href=Route::SavedSearches.href()>
                    {t!(i18n, saved_searches.title)}
                </LinkButton>
            </Show>
        </div>
    }
}

/// Once the server has said what is found, nothing of a saved search that was counted before is new any more.
fn mark_what_is_shown(shown: Shown) {
    let Shown { search, is_answered, saved } = shown;
    let client = use_client();
    Effect::new(move |was_marked: Option<bool>| {
        let known = search.with(|search| saved.with(|list| list?.of(search).cloned()));
        let Some(known) = known.filter(|_| is_answered.get() && was_marked != Some(true)) else {
            return was_marked == Some(true);
        };
        if known.new_postings > 0 {
            spawn_local(async move {
                // Without an answer they stay new, which is no harm.
                if mark_seen(client, known).await.is_ok() {
                    saved.again();
                }
            });
        }
        true
    });
}
