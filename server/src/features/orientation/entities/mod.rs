//! The room's rows.

pub mod import;
pub mod interests;
pub mod occupation;
pub mod opening;
pub mod share;
