//! What the app and the server say to each other, and the rules that both apply.
//!
//! No I/O, no clock, no randomness: whoever calls passes them in. A form uses a rule early to help the person,
//! the server uses the same rule again because it trusts nobody.

pub mod accounts;
pub mod appointments;
pub mod base32;
pub mod bookings;
pub mod companies;
pub mod generation;
pub mod group_sessions;
pub mod ids;
pub mod line;
pub mod network;
pub mod orientation;
pub mod problem;
pub mod spelling;
pub mod time;
pub mod traineeships;
