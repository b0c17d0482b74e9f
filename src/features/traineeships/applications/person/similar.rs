//! Postings like one that cannot be applied to.

use crate::features::traineeships::applications::client;
use crate::features::traineeships::search_page::PostingCard;
use crate::routes::{PostingPage, Route};
use crate::text::{t, use_i18n};
use crate::ui::{ButtonKind, Icon, LinkButton};
use contract::ids::PostingId;
use leptos::prelude::*;

/// At most three, and the way to all of them. Nothing but that way while they cannot be read.
#[component]
pub fn Similar(
    /// The posting.
    posting: PostingId,
    /// Whether they are wanted.
    is_wanted: Memo<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let similar = client::read_similar(posting, is_wanted);
    let found = Memo::new(move |_| similar.with(|found| found.map(|found| found.postings.clone())).unwrap_or_default());
    let cards = move || {
        let cards = found.get().into_iter().map(|posting| {
            view! {
                <li>
                    <PostingCard posting near=None />
                </li>
            }
        });
        view! { <ul class="cards">{cards.collect_view()}</ul> }
    };
    view! {
        <Show when=move || is_wanted.get()>
            <section class="section" aria-labelledby="similar">
                <h2 id="similar">{t!(i18n, applications.similar)}</h2>
                <Show
                    when=move || found.with(|found| !found.is_empty())
                    fallback=move || view! { <p>{t!(i18n, applications.similar_none)}</p> }
                >
                    {cards}
                </Show>
                <div class="actions">
                    <LinkButton
                        kind=ButtonKind::Secondary
                        icon=Icon::Search
                        href=Route::Posting(PostingPage::Search).href()
                    >
                        {t!(i18n, applications.see_all_postings)}
                    </LinkButton>
                </div>
            </section>
        </Show>
    }
}
