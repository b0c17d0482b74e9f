//! The room's tables. No other room reads them.

pub mod block;
pub mod booking;
pub mod cell;
