//! Postings in a list, a page after the other.

use super::posting_facts::{PostingTag, places_until};
use super::submission::{FailureNotice, Submission};
use crate::client::use_client;
use crate::routes::{PostingPage, Route};
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, CardLink, Icon};
use contract::traineeships::{PostingList, PostingSummary};
use leptos::prelude::*;

/// The postings of the first page, and of those that were asked for after it.
#[component]
pub fn PostingCards(
    /// The first page.
    first: Memo<PostingList>,
    /// Where the page after a cursor is.
    after: impl Fn(&str) -> String + Send + Sync + 'static,
    /// What a posting's card leads to.
    to: fn(&PostingSummary) -> PostingPage,
    /// Each card names its company.
    #[prop(optional)]
    with_company: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let (api, submission, later) = (use_client(), Submission::new(), RwSignal::new(Vec::<PostingList>::new()));
    // Another first page begins the list anew.
    Effect::new(move |_| {
        first.track();
        later.update(Vec::clear);
    });
    let all = move || {
        let first = first.with(|first| first.postings.clone());
        first
            .into_iter()
            .chain(later.with(|later| later.iter().flat_map(|page| page.postings.clone()).collect::<Vec<_>>()))
    };
    let next = Memo::new(move |_| {
        later
            .with(|later| later.last().map(|page| page.next.clone()))
            .unwrap_or_else(|| first.with(|first| first.next.clone()))
    });
    let after = StoredValue::new(after);
    let more = move |()| {
        let Some(next) = next.get_untracked() else { return };
        let path = after.with_value(|after| after(&next));
        let request = async move { api.get::<PostingList>(&path).await };
        submission.send(request, move |page| later.update(|later| later.push(page)));
    };
    view! {
        <ul class="cards">
            <For each=all key=|one| (one.id, one.status) let:posting>
                <li>
                    <Row href=Route::Posting(to(&posting)).href() posting with_company />
                </li>
            </For>
        </ul>
        <FailureNotice of=submission />
        <Show when=move || next.with(Option::is_some)>
            <div class="actions">
                <Button kind=ButtonKind::Secondary icon=Icon::Down busy=submission.busy() on_press=more>
                    {t!(i18n, postings.more)}
                </Button>
            </div>
        </Show>
    }
}

#[component]
fn Row(
    /// Where the card leads.
    href: String,
    /// The posting.
    posting: PostingSummary,
    /// The card names the company.
    with_company: bool,
) -> impl IntoView {
    let i18n = use_i18n();
    let PostingSummary { company_name, title, places, open_until, status, .. } = posting;
    view! {
        <CardLink href title icon=Icon::Clipboard>
            {with_company.then(|| view! { <p>{company_name}</p> })}
            <p>{move || places_until(i18n, places, open_until)}</p>
            <p class="tags">
                <PostingTag status />
            </p>
        </CardLink>
    }
}
