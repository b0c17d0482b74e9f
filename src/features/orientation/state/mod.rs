//! What the room thinks, apart from how it looks: plain data and functions, tested without a browser.

mod export;
mod listing;
mod outcome;
mod sheet;
#[cfg(test)]
mod testing;

pub use export::export;
pub use listing::{Line, Order, Shelf, Wish, occupation};
pub use outcome::{Outcome, outcome, totals_to_compare};
pub use sheet::{KeptSheet, Lost, Sheet};
