//! Traineeships and apprenticeships: what the rules of a region say of a project, whether a company may host, what it offers,
//! who looks for it, and who applies.
//!
//! The figures are data (`contract/rules`), each with its source and a mark that says whether it was verified. Everything
//! here is a pure function of what it is given; the date is passed in. There are no sentences for the screen: the app has
//! words for each code.

mod allowance;
mod applications;
mod checks;
mod context;
mod evaluate;
mod figures;
mod finding;
mod hosting;
mod places;
mod postings;
mod project;
mod region;
mod rule_set;
mod saved_searches;
#[cfg(test)]
mod tests;

pub use allowance::*;
pub use applications::*;
pub use checks::*;
pub use context::*;
pub use evaluate::*;
pub use figures::*;
pub use finding::*;
pub use hosting::*;
pub use places::*;
pub use postings::*;
pub use project::*;
pub use region::*;
pub use rule_set::*;
pub use saved_searches::*;
