//! Postings: what a company offers, from the first words to the day on which it closes.

mod checks;
mod commands;
mod lists;
mod project;
mod query;
mod search;
mod status;
#[cfg(test)]
mod tests;
mod types;

pub use checks::*;
pub use commands::*;
pub use lists::*;
pub use project::*;
pub use search::*;
pub use status::*;
pub use types::*;
