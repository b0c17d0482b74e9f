//! Answering without an account, by the link of a mail. What it opens is in this page's memory and nowhere else.

mod answer_page;
mod opened;
mod secret;
mod used_up;

pub use answer_page::AnswerPage;
