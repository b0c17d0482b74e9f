//! The room's tables. No other room reads them.

pub mod registration;
pub mod session;
