//! A posting that was found.

use super::words;
use crate::features::shared::posting_facts::{kind_words, places_until};
use crate::routes::{PostingPage, Route};
use crate::text::{t, use_i18n};
use crate::ui::{CardLink, Icon, Level, Tag, Tone};
use contract::traineeships::FoundPosting;
use leptos::prelude::*;

/// A card that leads to the posting.
#[component]
pub fn PostingCard(
    /// The posting.
    posting: FoundPosting,
    /// The municipality around which is looked.
    near: Option<String>,
) -> impl IntoView {
    let i18n = use_i18n();
    let FoundPosting { kind, places, open_until, is_accessibility_declared, .. } = posting;
    let (title, company, municipality) =
        (posting.title.clone(), posting.company_name.clone(), posting.municipality.clone());
    view! {
        <CardLink
            level=Level::Three
            href=Route::Posting(PostingPage::Public(posting.id)).href()
            title
        >
            <p>{company}</p>
            <p>{move || words::place(i18n, &municipality, near.as_deref())}</p>
            <p class="posting-gives">{move || words::hours_and_money(i18n, &posting)}</p>
            <p>{move || places_until(i18n, places, open_until)}</p>
            <p class="tags">
                <Tag icon=Icon::Clipboard>{move || kind_words(i18n, kind)}</Tag>
                {is_accessibility_declared
                    .then(|| {
                        view! {
                            <Tag tone=Tone::Neutral icon=Icon::Wheelchair>
                                {t!(i18n, postings_search.says_accessible)}
                            </Tag>
                        }
                    })}
            </p>
        </CardLink>
    }
}
