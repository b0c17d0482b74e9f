//! Applications: what somebody writes to the company of a posting, what it answers, and what becomes of it.

mod checks;
mod commands;
mod link;
mod lists;
mod status;
#[cfg(test)]
mod tests;
mod types;

pub use checks::*;
pub use commands::*;
pub use link::*;
pub use lists::*;
pub use status::*;
pub use types::*;
