//! The network of hubs and spokes: places, hours, services, accessibility, spaces and floor plans.

mod edits;
mod hours;
mod types;

pub use edits::*;
pub use hours::*;
pub use types::*;
