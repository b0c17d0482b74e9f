//! Talks: a company without a quiet room meets who applied in an interview room of a centre. It proposes a time, for which
//! the room is held at once; the person accepts or declines.

mod commands;
mod rooms;
mod status;
#[cfg(test)]
mod tests;
mod types;

pub use commands::*;
pub use rooms::*;
pub use status::*;
pub use types::*;
