//! Companies: registering, what they say of themselves, who acts for them, and what operators verify.
//!
//! Whoever changes a company or who acts for it holds its row; see [`owned`].

mod delegates;
mod demonstration;
mod edit_company;
mod entities;
mod known;
mod letters;
mod list_companies;
mod list_my_companies;
mod owned;
mod read_company;
mod register_company;
mod verify_accessibility;
mod verify_company;
mod views;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use demonstration::seed as seed_demonstration;
pub use known::*;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_my_companies::list_my_companies))
        .routes(routes!(list_companies::list_companies, register_company::register_company))
        .routes(routes!(read_company::read_company, edit_company::edit_company))
        .routes(routes!(verify_company::verify_company))
        .routes(routes!(verify_accessibility::verify_accessibility))
        .merge(delegates::routes())
}
