//! The network of hubs and spokes: places, hours, contacts, spaces and floor plans.
//!
//! Other rooms ask for a [`KnownCentre`]: [`find`] and [`all`] to show it, [`hold`] and [`hold_centre_of`] to write
//! something that depends on it.

mod check_in_codes;
mod demonstration;
mod edit_closures;
mod edit_contacts;
mod edit_floor;
mod edit_hours;
mod edit_rules;
mod editing;
mod entities;
#[cfg(test)]
pub mod example;
mod known_centre;
mod list_centres;
mod list_codes;
mod load;
mod look_up;
mod places;
mod read_centre;
mod seed;
mod shelf;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::state::AppState;

pub use check_in_codes::{SpaceWithCode, space_with_code};
pub use known_centre::KnownCentre;
pub use look_up::{Hold, all, find, hold, hold_centre_of};
pub use seed::{seed, seed_demonstration};
pub use shelf::Shelf;

/// The room's routes, below `/api/v1`.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list_centres::list_centres))
        .routes(routes!(read_centre::read_centre))
        .routes(routes!(edit_hours::edit_hours))
        .routes(routes!(edit_closures::edit_closures))
        .routes(routes!(edit_contacts::edit_contacts))
        .routes(routes!(edit_rules::edit_rules))
        .routes(routes!(edit_floor::edit_floor))
        .routes(routes!(list_codes::list_codes))
}
