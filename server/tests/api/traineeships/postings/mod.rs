//! Postings over HTTP: from a draft to the day on which it closes.

mod hidden;
mod journey;
mod last_day;
mod lists;
mod published;
mod quota;
mod refusals;
pub mod search;
mod search_windows;
mod search_words;
