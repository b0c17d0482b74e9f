//! The rows of this room.

pub mod company;
pub mod company_delegate;
pub mod company_person;
pub mod place_of_work;
