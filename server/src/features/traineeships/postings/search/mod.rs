//! Looking for postings: an index of those that are open, and nothing else.
//!
//! A posting has its number from the first time that it is published, so the newest have the highest, and one that is put
//! aside and taken up again does not come to the top. The index follows the posting in the same transaction.

mod entities;
mod find;
mod index;
mod news;
mod search_postings;
mod similar;
mod stems;
mod windows;
mod words;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use index::{follow, searched_words};
pub use news::{News, newest, newest_before};
pub use similar::similar;
pub use stems::Stemmed;
pub use words::indexed;

/// The routes of the search, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(search_postings::search_postings))
        .routes(routes!(similar::list_similar_postings))
}
