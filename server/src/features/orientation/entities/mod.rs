//! The room's rows.

pub mod class_pupil;
pub mod guided_class;
pub mod import;
pub mod interests;
pub mod occupation;
pub mod opening;
pub mod share;
