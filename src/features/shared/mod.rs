//! What several rooms show and do in the same way. It knows no room.

pub mod company_facts;
pub mod company_gate;
pub mod faces;
pub mod finding_lines;
pub mod finding_words;
pub mod for_whom;
pub mod kept_answers;
pub mod kept_request;
pub mod lazy;
pub mod near_me;
pub mod person_words;
pub mod posting_facts;
pub mod posting_findings;
pub mod posting_list;
pub mod posting_offer;
pub mod posting_unit;
pub mod progress;
pub mod read_ahead;
pub mod request_words;
pub mod requests;
pub mod snapshots;
pub mod step_form;
pub mod submission;
pub mod typed_number;
pub mod unreached;
pub mod who;
