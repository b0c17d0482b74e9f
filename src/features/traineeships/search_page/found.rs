//! What was found, some at a time.

use super::card::PostingCard;
use super::client::read_later;
use super::form::Form;
use super::kept::Answer;
use super::nothing::Nothing;
use super::words;
use crate::client::use_client;
use crate::features::shared::lazy::{lazy_after, lazy_part};
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::saved_searches::Shown;
use crate::offline::use_snapshots;
use crate::text::{t, t_count, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, Notice, in_turns};
use contract::traineeships::{FOUND_ON_A_PAGE, FoundPosting, PostingSearch};
use leptos::prelude::*;

// A file of its own: what was found does not wait for it.
lazy_part!(SAVE = save_search, traineeships::saved_searches::bar(crate::features::traineeships::saved_searches::Shown), is_page: false);

/// So many cards are made in one turn: on a slow phone each takes long enough.
const A_TURN: usize = 1;

/// So many more each time.
const AT_ONCE: usize = FOUND_ON_A_PAGE as usize;

/// The count, what was understood, and the cards.
#[component]
pub fn Found(
    /// What was found: the first page, or all that the phone has.
    answer: Memo<Answer>,
    /// What was looked for.
    search: Memo<PostingSearch>,
    /// The fields.
    form: Form,
    /// For saving the search.
    shown: Shown,
) -> impl IntoView {
    let i18n = use_i18n();
    let count = move || answer.with(|answer| words::count(i18n, &answer.found));
    let understood = Memo::new(move |_| answer.with(|answer| answer.found.understood.clone()));
    let among = Memo::new(move |_| answer.with(|answer| answer.among));
    let is_empty = Memo::new(move |_| answer.with(|answer| answer.found.postings.is_empty()));
    view! {
        <section class="section" aria-labelledby="found">
            <h2 id="found">{count}</h2>
            {move || {
                understood.get().map(|words| view! { <p>{t!(i18n, postings_search.understood, words = words)}</p> })
            }}
            {move || {
                among.get().map(|count| {
                    let says = move || t_count!(i18n, count, postings_search.among_one, postings_search.among_many);
                    view! { <Notice>{says}</Notice> }
                })
            }}
            <div class="save-search-place">{lazy_after(SAVE, shown, |_| ().into_any())}</div>
            <Show when=move || !is_empty.get() fallback=move || view! { <Nothing search form among /> }>
                <Cards answer search />
            </Show>
        </section>
    }
}

/// The cards, and more of them.
#[component]
fn Cards(
    /// The first page, or all that the phone has.
    answer: Memo<Answer>,
    /// What was looked for.
    search: Memo<PostingSearch>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, snapshots, submission) = (use_client(), use_snapshots(), Submission::new());
    let later = RwSignal::new(Vec::<FoundPosting>::new());
    let shown = RwSignal::new(AT_ONCE);
    let next = RwSignal::new(None);
    // Another first page begins the list anew.
    Effect::new(move |_| {
        next.set(answer.with(|answer| answer.found.next));
        later.update(Vec::clear);
        shown.set(AT_ONCE);
    });
    let here = Memo::new(move |_| answer.with(|answer| answer.found.postings.len()) + later.with(Vec::len));
    let made = in_turns(A_TURN, move || shown.get().min(here.get()));
    let cards = move || {
        let near = search.with(|search| search.near.clone());
        let each = move || {
            let first = answer.with(|answer| answer.found.postings.clone());
            first.into_iter().chain(later.get()).take(shown.get().min(made.get())).collect::<Vec<_>>()
        };
        view! {
            <For each key=|one| (one.id, one.open_until) let:posting>
                <li>
                    <PostingCard posting near=near.clone() />
                </li>
            </For>
        }
    };
    let more = move |()| match next.get_untracked() {
        _ if shown.get_untracked() < here.get_untracked() => shown.update(|shown| *shown += AT_ONCE),
        Some(after) => {
            let request = read_later(api, snapshots, search.get_untracked(), after);
            submission.send(request, move |page| {
                // The first page may have been read again meanwhile.
                if next.get_untracked() == Some(after) {
                    next.set(page.next);
                    later.update(|later| later.extend(page.postings));
                    shown.update(|shown| *shown += AT_ONCE);
                }
            });
        }
        None => {}
    };
    view! {
        <ul class="cards">{cards}</ul>
        <FailureNotice of=submission />
        <Show when=move || next.get().is_some() || shown.get() < here.get()>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Down busy=submission.busy() on_press=more>
                    {t!(i18n, postings_search.more)}
                </Button>
            </div>
        </Show>
    }
}
