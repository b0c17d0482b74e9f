//! Companies: who they are, where people work for them, who signs and who is a tutor, who acts for them, and whether an
//! operator has checked that they exist.

mod checks;
mod commands;
mod lists;
mod municipalities;
mod positions;
mod status;
#[cfg(test)]
mod tests;
mod types;
mod vat_number;

pub use checks::*;
pub use commands::*;
pub use lists::*;
pub use municipalities::*;
pub use positions::*;
pub use status::*;
pub use types::*;
pub use vat_number::*;
