//! Applications: what somebody writes to the company of a posting, what it answers, where they talk, and what becomes of it.

mod checks;
mod commands;
mod link;
mod lists;
mod status;
mod talk;
#[cfg(test)]
mod tests;
mod types;

pub use checks::*;
pub use commands::*;
pub use link::*;
pub use lists::*;
pub use status::*;
pub use talk::*;
pub use types::*;
