//! Class mode: a tutor opens a class, students join with the code on the board, answer on their own phones without an
//! account, and hand in. The tutor sees how many have, and the picture of the group.
//!
//! Nobody's name is asked for, and what is kept of a student is their strongest letters.

mod picture;
mod rules;
mod types;

pub use picture::*;
pub use rules::*;
pub use types::*;
