//! What the person who applies does.

mod apply;
mod list_applications;
mod read_application;
mod withdraw_application;
mod write_message;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

/// The routes of who applies, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(apply::apply))
        .routes(routes!(list_applications::list_applications))
        .routes(routes!(read_application::read_application))
        .routes(routes!(withdraw_application::withdraw_application))
        .routes(routes!(write_message::write_message))
}
