//! The rooms. Each gives its routes; the prefix `/api/v1` is the router's.

use utoipa_axum::router::OpenApiRouter;

use crate::state::AppState;

pub mod accounts;

/// The routes of every room, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().merge(accounts::routes())
}

/// Starts what rooms do by themselves from time to time.
pub fn start_jobs(state: &AppState) {
    accounts::start_jobs(state);
}
