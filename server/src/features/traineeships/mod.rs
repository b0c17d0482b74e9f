//! Traineeships: what the rules of a region say, the postings that they are asked about, who looks for them, and who applies. The two
//! endpoints of the rules are the contract's own functions, which the app calls on the device; they need no account and keep nothing.

mod applications;
mod check_hosting;
mod evaluate_project;
mod postings;
mod saved_searches;

use std::time::Duration;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::error::ApiResult;
use crate::jobs;
use crate::state::AppState;

pub use applications::{chase, company_talks, give_back_lapsed};
pub use postings::{Stemmed, close_due, indexed, pause_all, searched_words};
pub use saved_searches::tell_of_new;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(evaluate_project::evaluate_project))
        .routes(routes!(check_hosting::check_hosting))
        .merge(postings::routes())
        .merge(applications::routes())
        .merge(saved_searches::routes())
}

/// Makes what is not there yet of the demonstration: postings, and an application to one of them.
pub async fn seed_demonstration(state: &AppState) -> ApiResult<()> {
    postings::seed_demonstration(state).await?;
    applications::seed_demonstration(state).await
}

/// Closes postings whose last day is over and tells their companies; reminds companies that let people wait; gives rooms of
/// talks back that nobody accepted in time; tells people of new postings.
pub fn start_jobs(state: &AppState) {
    jobs::every(state, Duration::from_secs(600), "close postings", async |state| close_due(&state).await);
    jobs::every(state, Duration::from_secs(600), "remind companies", async |state| applications::chase(&state).await);
    jobs::every(state, Duration::from_secs(60), "give back lapsed talks", async |state| give_back_lapsed(&state).await);
    jobs::every(state, Duration::from_secs(900), "tell of new postings", async |state| tell_of_new(&state).await);
}
