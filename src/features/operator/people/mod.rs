//! The parts of the people page.

mod card_sheet;
mod find;
mod person_row;
mod register;
mod register_form;

pub use card_sheet::CardSheet;
pub use find::Find;
pub use register::Register;
