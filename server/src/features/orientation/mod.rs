//! Orientation: the full catalogue of occupations, searched and compared, results that people save and show,
//! and classes whose students answer together.
//!
//! What the project ships is in `contract/data/orientation`; whoever runs the server imports the rest, see [`import`].

mod catalogue;
mod classes;
mod entities;
pub mod import;
mod interests;
mod match_occupations;
mod search_occupations;

use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::jobs;
use crate::state::AppState;

pub use catalogue::CatalogueShelf;
pub use classes::{class_counts, forget_old_classes, must_guide as must_guide_class};
pub use interests::forget_old_codes;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(search_occupations::search_occupations))
        .routes(routes!(match_occupations::match_occupations))
        .routes(routes!(
            interests::read_interests::read_interests,
            interests::save_interests::save_interests,
            interests::forget_interests::forget_interests
        ))
        .routes(routes!(interests::read_result_document::read_result_document))
        .routes(routes!(
            interests::read_share::read_share,
            interests::share_interests::share_interests,
            interests::end_share::end_share
        ))
        .routes(routes!(interests::open_interests::open_interests))
        .routes(routes!(classes::list_classes::list_classes, classes::open_class::open_class))
        .routes(routes!(classes::read_class::read_class))
        .routes(routes!(classes::end_class::end_class))
        .routes(routes!(classes::join_class::join_class))
        .routes(routes!(classes::hand_in::hand_in))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(state: &AppState) {
    let now_and_then = Duration::from_secs(15 * 60);
    jobs::every(state, now_and_then, "forget old codes of results", async |state| forget_old_codes(&state).await);
    jobs::every(state, now_and_then, "forget old classes", async |state| forget_old_classes(&state).await);
}
