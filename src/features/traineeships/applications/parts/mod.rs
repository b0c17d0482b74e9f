//! What the pages of the person and of the company both show.

mod received;
mod reply_form;
mod sent;
mod status_tag;
mod timeline;

pub use received::{Received, may_reply};
pub use reply_form::ReplyForm;
pub use sent::{CvShown, LetterShown};
pub use status_tag::{ReceivedTag, StatusTag};
pub use timeline::Timeline;
