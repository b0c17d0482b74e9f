//! Parts that several pages of this room show.

mod bars;
mod class_banner;
mod credits;
mod interest_mark;
mod lost_notice;
mod means_not;
mod next_steps;
mod occupation_card;
mod request;
mod strongest;
mod throw_away;

pub use bars::{Bar, Bars};
pub use class_banner::ClassBanner;
pub use credits::Credits;
pub use interest_mark::{InterestMark, mark_class};
pub use lost_notice::LostNotice;
pub use means_not::MeansNot;
pub use next_steps::NextSteps;
pub use occupation_card::OccupationCard;
pub use request::{Request, RequestCard, use_request};
pub use strongest::{FlatProfile, Strongest};
pub use throw_away::ThrowAway;
