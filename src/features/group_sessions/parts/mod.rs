//! What several pages of this room show.

mod outcome;
mod status_tag;

pub use outcome::Outcome;
pub use status_tag::{PlacesTag, StatusTag};
