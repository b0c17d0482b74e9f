//! Group orientation sessions: a date, a room, places, registering, the waiting list, and who came.

mod checks;
mod commands;
mod rules;
mod status;
#[cfg(test)]
mod tests;
mod types;
mod waiting_list;

pub use checks::*;
pub use commands::*;
pub use rules::*;
pub use status::*;
pub use types::*;
pub use waiting_list::*;
