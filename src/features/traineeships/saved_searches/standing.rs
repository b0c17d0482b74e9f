//! Where a person stands with a search: what waits on this phone comes before what the server said last. Pure.

use crate::offline::outbox::{Command, Entry, SearchRequest, State};
use contract::ids::SavedSearchId;
use contract::traineeships::{PostingSearch, SavedSearch, SavedSearchList};

/// Where a person stands with a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They can save it.
    Free,
    /// They have asked for it to be saved, and no last word was read.
    Asked(Box<Entry>),
    /// It is saved.
    Saved(Box<SavedSearch>),
}

/// The search that an entry is about, and what it asks.
fn asked_of(entry: &Entry) -> Option<(SavedSearchId, &PostingSearch, SearchRequest)> {
    match &entry.command {
        Command::SavedSearch { saved_search, search, request } => Some((*saved_search, search, *request)),
        _ => None,
    }
}

/// Where the person stands: the last thing that was asked about the search, else what the server has.
pub fn standing(entries: &[Entry], list: Option<&SavedSearchList>, search: &PostingSearch) -> Standing {
    let wanted = search.clone().to_save();
    let last = entries.iter().rfind(|entry| asked_of(entry).is_some_and(|(_, search, _)| *search == wanted));
    match last.and_then(|entry| Some((entry, asked_of(entry)?.2))) {
        Some((entry, SearchRequest::Save)) => Standing::Asked(Box::new(entry.clone())),
        // It is as good as gone; what became of that stands above the list.
        Some((entry, SearchRequest::Forget)) if !entry.state.is_settled() || is_confirmed(entry) => Standing::Free,
        _ => {
            list.and_then(|list| list.of(&wanted)).map_or(Standing::Free, |saved| Standing::Saved(saved.clone().into()))
        }
    }
}

/// Those that are shown in the list: without what the person has asked to forget.
pub fn left(entries: &[Entry], list: &SavedSearchList) -> Vec<SavedSearch> {
    let goes = |saved: &SavedSearch| {
        entries.iter().filter(|entry| !entry.state.is_settled() || is_confirmed(entry)).any(|entry| {
            asked_of(entry).is_some_and(|(id, _, request)| id == saved.id && request == SearchRequest::Forget)
        })
    };
    list.searches.iter().filter(|saved| !goes(saved)).cloned().collect()
}

/// Whether the server has done it.
pub fn is_confirmed(entry: &Entry) -> bool {
    matches!(entry.state, State::Confirmed { .. })
}

#[cfg(test)]
mod tests;
