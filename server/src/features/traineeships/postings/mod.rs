//! Postings: a company writes them, the rules look at them, an operator publishes them.
//!
//! Whoever changes a posting holds its company's row and then its own, so that two postings never share the last place of a
//! quota; see [`owned`].

mod close_due;
mod demonstration;
mod edit_posting;
pub mod entities;
mod erase_posting;
mod judge_posting;
mod known;
mod letters;
mod list_company_postings;
mod list_postings_to_judge;
mod listing;
mod owned;
mod pause_all;
mod quota;
mod read_company_posting;
mod read_posting;
mod search;
mod step_posting;
mod views;
mod write_posting;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use close_due::close_due;
pub use demonstration::{OPEN as DEMONSTRATION, seed as seed_demonstration};
pub use known::*;
pub use pause_all::{pause_all, pause_those};
pub use search::{News, Stemmed, indexed, newest, newest_before, searched_words, similar};

/// The routes about postings, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_company_postings::list_company_postings, write_posting::write_posting))
        .routes(routes!(
            read_company_posting::read_company_posting,
            edit_posting::edit_posting,
            erase_posting::erase_posting
        ))
        .routes(routes!(step_posting::step_posting))
        .routes(routes!(judge_posting::judge_posting))
        .routes(routes!(list_postings_to_judge::list_postings_to_judge))
        .routes(routes!(read_posting::read_posting))
        .merge(search::routes())
}
