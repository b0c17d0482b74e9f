//! What the room thinks, apart from how it looks: plain data and functions, tested without a browser.

mod step;
mod typed;

pub use step::Step;
pub use typed::{Typed, name_of, named};
