//! What the pages of applications think, apart from how they look: plain data and functions, tested without a browser.

mod standing;
mod step;
mod talk;
#[cfg(test)]
mod tests;
mod typed;

pub use standing::{Face, Standing, arrived, asked_of, face, standing};
pub use step::Step;
pub use talk::{TalkFace, talk_face};
pub use typed::{CvChoice, Typed, choices, form_field};
