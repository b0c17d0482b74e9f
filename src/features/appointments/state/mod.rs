//! What the pages show, worked out without a browser.

mod days;
mod instead;

pub use days::{DayOfStarts, Wish, days};
pub use instead::instead;
