//! What several pages of this room show.

mod instead;
mod outcome;
mod request_words;
mod status_tag;

pub use instead::Instead;
pub use outcome::Outcome;
pub use status_tag::StatusTag;
