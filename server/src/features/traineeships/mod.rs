//! Traineeships: what the rules of a region say. Both endpoints are the contract's own functions, which the app calls on the
//! device; they need no account and keep nothing.

mod check_hosting;
mod evaluate_project;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(evaluate_project::evaluate_project))
        .routes(routes!(check_hosting::check_hosting))
}
