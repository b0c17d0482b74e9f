//! The occupations that go best with the person's interests.

use crate::features::orientation::files::Files;
use crate::features::orientation::parts::OccupationCard;
use crate::features::orientation::state::Line;
use crate::routes::{Route, search_href};
use crate::text::{t, use_i18n};
use crate::ui::{ButtonKind, LinkButton};
use contract::orientation::{Totals, rank};
use contract::traineeships::{MOST_OCCUPATIONS, PostingSearch};
use leptos::prelude::*;

/// So many are shown here; all of them are one tap away.
const SHOWN: usize = 6;

/// The nearest occupations, each with its reason.
#[component]
pub fn Suggestions(
    /// The occupations and their words.
    files: Files,
    /// The six totals.
    totals: Totals,
) -> impl IntoView {
    let i18n = use_i18n();
    let nearest: Vec<_> =
        rank(&totals, files.occupations(), files.texts()).into_iter().take(MOST_OCCUPATIONS).collect();
    // The address names occupations; what they were worked out from stays here.
    let occupations = nearest.iter().map(|found| found.occupation.clone()).collect();
    let postings = search_href(&PostingSearch { occupations, ..PostingSearch::default() });
    let cards: Vec<_> = nearest
        .into_iter()
        .take(SHOWN)
        .map(|found| {
            let line = Line { id: found.occupation, shared: Some(found.shared) };
            view! { <li><OccupationCard line files=files.clone() /></li> }
        })
        .collect();
    view! {
        <section class="section" aria-labelledby="suggestions">
            <h2 id="suggestions">{t!(i18n, orientation.suggestions_title)}</h2>
            <p>{t!(i18n, orientation.suggestions_text)}</p>
            <ul class="cards">{cards}</ul>
            <div class="actions">
                <LinkButton href=postings>{t!(i18n, orientation.suggestions_postings)}</LinkButton>
                <LinkButton kind=ButtonKind::Secondary href=Route::Occupations.href()>
                    {t!(i18n, orientation.all_occupations)}
                </LinkButton>
            </div>
        </section>
    }
}
