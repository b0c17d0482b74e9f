//! What the room thinks, apart from how it looks: plain data and functions, tested without a browser.

mod step;
#[cfg(test)]
mod tests;
mod typed;

pub use step::Step;
pub use typed::{Typed, TypedPerson, TypedPlace, form_field};
