//! The parts of the pages about companies.

mod acting;
mod lists;
mod refuse_form;
mod verdicts;

pub use lists::CompanyLists;
pub use verdicts::Verdicts;
