//! Desks: the day's floor, booking, moving, cancelling, check-in, blocks and the operator's day.

mod blocks;
mod floor;
mod rules;
mod short_code;
mod status;
mod types;

pub use blocks::*;
pub use floor::*;
pub use rules::*;
pub use short_code::*;
pub use status::*;
pub use types::*;
