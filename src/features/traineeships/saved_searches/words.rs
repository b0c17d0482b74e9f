//! A search in plain words, and what became of saving it.

use crate::features::shared::finding_words::quantity;
use crate::features::shared::kept_request::RequestWords;
use crate::features::shared::posting_facts::kind_words;
use crate::features::shared::progress::{Progress, progress};
use crate::features::shared::request_words;
use crate::offline::Kept;
use crate::offline::outbox::{Command, Entry, SearchRequest};
use crate::platform::clock;
use crate::text::{self, I18n, t_count, t_string};
use crate::ui::Tone;
use contract::time::Instant;
use contract::traineeships::{MOST_NEW_COUNTED, PostingSearch, Quantity, USUAL_DISTANCE_KM, Unit};

/// What was asked about a saved search, and how far it is.
pub const WORDS: RequestWords = RequestWords { asked, tag, sentence };

/// What is looked for, each thing in words of its own; the first one names the search.
pub fn parts(i18n: I18n, search: &PostingSearch) -> Vec<String> {
    let words = search.words.trim();
    let near = search.near.as_deref().map(|near| {
        let far = search.within_km.unwrap_or(USUAL_DISTANCE_KM);
        t_string!(i18n, saved_searches.near, place = near.to_owned(), far = far)
    });
    let hours = search.at_most_hours.map(|hours| t_string!(i18n, saved_searches.hours, count = hours));
    let least = search.at_least_cents.map(|cents| {
        let amount = quantity(i18n, Quantity { amount: cents, unit: Unit::Cents });
        t_string!(i18n, saved_searches.least, amount = amount)
    });
    let occupations = search.occupations.len();
    let said = [
        (!words.is_empty()).then(|| format!("«{words}»")),
        search.kind.map(|kind| kind_words(i18n, kind).to_owned()),
        near,
        hours,
        least,
        search.accessible.then(|| t_string!(i18n, postings_search.says_accessible).to_owned()),
        (occupations > 0)
            .then(|| t_count!(i18n, occupations, saved_searches.one_occupation, saved_searches.many_occupations)),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() { vec![t_string!(i18n, saved_searches.everything).to_owned()] } else { said }
}

/// The same in one sentence: `«forno», a Matera e fino a 50 km`.
pub fn in_a_sentence(i18n: I18n, search: &PostingSearch) -> String {
    let parts = parts(i18n, search).into_iter().enumerate();
    let each = parts.map(|(place, part)| if place == 0 { part } else { without_capital(&part) });
    each.collect::<Vec<_>>().join(", ")
}

fn without_capital(part: &str) -> String {
    let mut letters = part.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// How many are new: `3 annunci nuovi`, `99 annunci nuovi o più`; nothing where there are none.
pub fn new_ones(i18n: I18n, count: u32) -> Option<String> {
    match count {
        0 => None,
        MOST_NEW_COUNTED.. => Some(t_string!(i18n, saved_searches.new_more, count = MOST_NEW_COUNTED)),
        _ => Some(t_count!(i18n, count, saved_searches.new_one, saved_searches.new_many)),
    }
}

/// `giovedì 3 dicembre 2026`, by the device's clock.
pub fn day_of(i18n: I18n, at: Instant) -> String {
    text::day_and_year(i18n, clock::local(at).date())
}

fn asked(i18n: I18n, command: &Command) -> String {
    let Command::SavedSearch { search, request, .. } = command else { return String::new() };
    let search = in_a_sentence(i18n, search);
    match request {
        SearchRequest::Save => t_string!(i18n, saved_searches.asked_save, search = search),
        SearchRequest::Forget => t_string!(i18n, saved_searches.asked_forget, search = search),
    }
}

/// A search is not confirmed but *salvata* or *tolta*.
fn tag(i18n: I18n, entry: &Entry, kept: Kept) -> (Tone, &'static str) {
    match (progress(&entry.state), is_forgotten(&entry.command)) {
        (Progress::Confirmed, false) => (Tone::Good, t_string!(i18n, saved_searches.is_saved)),
        (Progress::Confirmed, true) => (Tone::Good, t_string!(i18n, saved_searches.is_forgotten)),
        _ => request_words::tag(i18n, entry, kept),
    }
}

fn sentence(i18n: I18n, entry: &Entry, kept: Kept) -> &'static str {
    let done = match is_forgotten(&entry.command) {
        true => t_string!(i18n, saved_searches.done_forget),
        false => t_string!(i18n, saved_searches.done_save),
    };
    request_words::sentence(i18n, entry, kept, done)
}

fn is_forgotten(command: &Command) -> bool {
    matches!(command, Command::SavedSearch { request: SearchRequest::Forget, .. })
}
