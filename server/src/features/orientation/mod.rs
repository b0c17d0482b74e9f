//! Orientation: the full catalogue of occupations, searched and compared.
//!
//! What the project ships is in `contract/data/orientation`; whoever runs the server imports the rest, see [`import`].

mod catalogue;
mod entities;
pub mod import;
mod match_occupations;
mod search_occupations;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use catalogue::CatalogueShelf;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(search_occupations::search_occupations))
        .routes(routes!(match_occupations::match_occupations))
}
