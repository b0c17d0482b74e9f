//! The parts of the pages about postings.

mod return_form;
mod to_judge;
mod verdicts;

pub use to_judge::ToJudge;
pub use verdicts::Verdicts;
