//! Searches that people have saved: they see how many new postings fit, and are told by mail.
//!
//! What is new is what has a higher number than somebody has seen: a posting that was put aside and is taken up again keeps its
//! number, and so is not new.

mod entities;
mod forget_search;
mod letters;
mod list_saved_searches;
mod mark_search_seen;
mod owned;
mod save_search;
mod tell_of_new;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use tell_of_new::tell_of_new;

/// The routes about saved searches, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_saved_searches::list_saved_searches, save_search::save_search))
        .routes(routes!(forget_search::forget_search))
        .routes(routes!(mark_search_seen::mark_search_seen))
}
