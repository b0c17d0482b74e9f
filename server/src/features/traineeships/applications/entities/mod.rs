//! The rows.

pub mod application;
pub mod event;
pub mod link;
pub mod talk;
