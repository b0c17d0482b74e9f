//! Desks: the day's floor, booking, moving, cancelling, check-in, blocks and the operator's day.

mod rules;
mod status;
mod types;

pub use rules::*;
pub use status::*;
pub use types::*;
