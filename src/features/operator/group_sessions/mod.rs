//! The parts of the group sessions' page.

mod add_person;
mod call_off;
mod edit_form;
mod list;
mod participant_row;
mod participants;
mod plan_form;
mod session_row;
mod typed_plan;
mod words;

pub use list::GroupList;
