//! What several rooms show and do in the same way. It knows no room.

pub mod company_facts;
pub mod faces;
pub mod for_whom;
pub mod kept_answers;
pub mod lazy;
pub mod person_words;
pub mod progress;
pub mod read_ahead;
pub mod request_words;
pub mod requests;
pub mod snapshots;
pub mod submission;
pub mod unreached;
pub mod who;
