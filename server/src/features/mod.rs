//! The rooms. Each gives its routes; the prefix `/api/v1` is the router's.

use utoipa_axum::router::OpenApiRouter;

use crate::error::ApiResult;
use crate::state::AppState;

pub mod accounts;
pub mod appointments;
pub mod bookings;
pub mod companies;
pub mod group_sessions;
pub mod network;
pub mod orientation;
pub mod traineeships;

/// What rooms keep in memory between requests; nothing that would be missed after a restart.
#[derive(Clone, Default)]
pub struct Rooms {
    /// Centres that were read lately.
    pub centres: network::Shelf,
    /// The line to browsers that look at a day.
    pub live: bookings::Live,
    /// The occupations, made ready for searching and comparing.
    pub catalogue: orientation::CatalogueShelf,
}

/// The routes of every room, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .merge(accounts::routes())
        .merge(network::routes())
        .merge(bookings::routes())
        .merge(appointments::routes())
        .merge(group_sessions::routes())
        .merge(orientation::routes())
        .merge(traineeships::routes())
        .merge(companies::routes())
}

/// Starts what rooms do by themselves from time to time.
pub fn start_jobs(state: &AppState) {
    accounts::start_jobs(state);
    bookings::start_jobs(state);
    appointments::start_jobs(state);
    group_sessions::start_jobs(state);
    orientation::start_jobs(state);
    traineeships::start_jobs(state);
}

/// Writes what the rooms begin with and what is real; run when the server starts.
pub async fn seed(state: &AppState) -> ApiResult<()> {
    network::seed(state).await
}
