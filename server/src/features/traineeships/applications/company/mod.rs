//! What those who act for the company do.

mod list_received_applications;
mod read_received_application;
mod read_received_cv;
mod read_received_file;
mod reply_to_application;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

/// The routes of companies, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_received_applications::list_received_applications))
        .routes(routes!(read_received_application::read_received_application))
        .routes(routes!(read_received_cv::read_received_cv))
        .routes(routes!(read_received_file::read_received_file))
        .routes(routes!(reply_to_application::reply_to_application))
}
