//! Where a posting stands in words, why it was sent back or is over, and what comes next.

use crate::features::shared::posting_facts::{PostingTag, closing_words};
use crate::routes::{PostingPage, Route};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton, Notice, NoticeKind};
use contract::traineeships::{Posting, PostingStatus};
use leptos::prelude::*;

/// The words.
#[component]
pub fn Standing(
    /// The posting.
    posting: Memo<Posting>,
) -> impl IntoView {
    let i18n = use_i18n();
    let standing = Memo::new(move |_| {
        posting.with(|posting| {
            (posting.status, posting.is_published, posting.returned_because.clone(), posting.closed_because)
        })
    });
    let public = posting.with_untracked(|posting| Route::Posting(PostingPage::Public(posting.id)).href());
    let words = move || {
        let (status, is_published, returned, closed) = standing.get();
        let next = match status {
            PostingStatus::Draft => t!(i18n, postings.next_draft),
            PostingStatus::Submitted => t!(i18n, postings.next_submitted),
            PostingStatus::Returned => t!(i18n, postings.next_returned),
            PostingStatus::Open => t!(i18n, postings.next_open),
            PostingStatus::Paused => t!(i18n, postings.next_paused),
            PostingStatus::Closed => t!(i18n, postings.next_closed),
        };
        let returned = returned.filter(|_| status == PostingStatus::Returned).map(|why| {
            view! {
                <Notice kind=NoticeKind::Warning>
                    {move || t_string!(i18n, postings.returned_because, why = why.clone())}
                </Notice>
            }
        });
        let closed = closed.map(|why| view! { <p>{move || closing_words(i18n, why)}</p> });
        let public = is_published.then(|| {
            view! {
                <div class="actions">
                    <LinkButton kind=ButtonKind::Quiet icon=Icon::Right href=public.clone()>
                        {t!(i18n, postings.see_public)}
                    </LinkButton>
                </div>
            }
        });
        view! {
            <p class="tags">
                <PostingTag status />
            </p>
            {returned}
            {closed}
            <p>{next}</p>
            {public}
        }
    };
    // What a step has changed is said to a screen reader too.
    view! { <div role="status" class="section">{words}</div> }
}
