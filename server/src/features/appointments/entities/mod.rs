//! The room's tables. No other room reads them.

pub mod appointment;
pub mod notes;
pub mod range;
pub mod reading;
pub mod told;
