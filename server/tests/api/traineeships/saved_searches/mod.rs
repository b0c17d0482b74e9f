//! Saved searches over HTTP: what is new, and who is told.

mod journey;
mod refusals;
mod telling;

use contract::ids::SavedSearchId;
use contract::traineeships::{MarkSeen, PostingSearch, SaveSearch, SavedSearch, SavedSearchList};
use uuid::Uuid;

use crate::support::{Browser, Reply};

/// Looks for these words.
fn of(words: &str) -> PostingSearch {
    PostingSearch { words: words.to_owned(), ..PostingSearch::default() }
}

/// Asks to save a search.
async fn ask(who: &Browser, search: PostingSearch) -> Reply {
    who.command("/me/saved-searches", &SaveSearch { id: SavedSearchId(Uuid::now_v7()), search }).await
}

/// Saves a search.
async fn saved(who: &Browser, search: PostingSearch) -> SavedSearch {
    let reply = ask(who, search).await;
    assert_eq!(reply.status.as_u16(), 201, "{}", reply.text);
    reply.json()
}

/// All that somebody has saved.
async fn mine(who: &Browser) -> Vec<SavedSearch> {
    who.get("/me/saved-searches").await.json::<SavedSearchList>().searches
}

/// How many are new by each, the last saved first.
async fn new(who: &Browser) -> Vec<u32> {
    mine(who).await.iter().map(|saved| saved.new_postings).collect()
}

/// The person has seen what was new up to there.
async fn see(who: &Browser, id: SavedSearchId, up_to: i64) -> Reply {
    who.command(&format!("/me/saved-searches/{id}/seen"), &MarkSeen { up_to }).await
}

/// Forgets a saved search.
async fn forget(who: &Browser, id: SavedSearchId) -> Reply {
    who.command(&format!("/me/saved-searches/{id}/forget"), &serde_json::json!({})).await
}
