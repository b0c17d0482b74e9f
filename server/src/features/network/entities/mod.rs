//! The room's tables. No other room reads them.

pub mod centre;
pub mod closure;
pub mod space;
