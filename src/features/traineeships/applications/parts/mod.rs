//! What the pages of the person and of the company both show.

mod meet;
mod meeting;
mod received;
mod reply_form;
mod sent;
mod status_tag;
mod talk_card;
mod timeline;

pub use received::{Received, may_reply};
pub use reply_form::ReplyForm;
pub use sent::{CvShown, LetterShown};
pub use status_tag::{ReceivedTag, StatusTag};
pub use talk_card::TalkCard;
pub use timeline::Timeline;
