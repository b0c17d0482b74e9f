//! The room's rows.

pub mod import;
pub mod occupation;
