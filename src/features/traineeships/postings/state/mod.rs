//! What the pages of postings think, apart from how they look: plain data and functions, tested without a browser.

mod judging;
mod step;
#[cfg(test)]
mod tests;
mod typed;

pub use judging::{findings_at, judge};
pub use step::Step;
pub use typed::{Typed, TypedUnit, form_field};
