//! What several pages of this room show.

mod install_offer;
mod instead;
mod outcome;
mod progress_words;
mod status_tag;

pub use install_offer::InstallOffer;
pub use instead::Instead;
pub use outcome::Outcome;
pub use status_tag::StatusTag;
