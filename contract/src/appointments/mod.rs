//! Appointments with a counsellor: what about, how long, where; the ranges in which counsellors receive, and the starts
//! that are free in them.

mod alternatives;
mod checks;
mod commands;
mod earlier;
mod free_starts;
mod ranges;
mod reasons;
mod rules;
mod status;
#[cfg(test)]
mod tests;
mod types;

pub use alternatives::*;
pub use checks::*;
pub use commands::*;
pub use earlier::*;
pub use free_starts::*;
pub use ranges::*;
pub use reasons::*;
pub use rules::*;
pub use status::*;
pub use types::*;
