//! Sign-in, profile, sessions, and people whom an operator registers.

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub mod demonstration;
mod read_me;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(read_me::read_me))
}

/// Starts what the room does by itself from time to time.
pub fn start_jobs(_state: &AppState) {}
