//! The CV while it is written, and a file that was chosen: plain data, tested on the host.

mod item;
mod picked;
mod typed;

pub use item::{Item, List};
pub use picked::{NotTaken, may_be_sent};
pub use typed::{Removed, Typed, level, level_name};

#[cfg(test)]
mod tests;
