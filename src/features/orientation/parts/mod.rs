//! Parts that several pages of this room show.

mod credits;
mod interest_mark;
mod lost_notice;
mod next_steps;
mod occupation_card;

pub use credits::Credits;
pub use interest_mark::{InterestMark, mark_class};
pub use lost_notice::LostNotice;
pub use next_steps::NextSteps;
pub use occupation_card::OccupationCard;
