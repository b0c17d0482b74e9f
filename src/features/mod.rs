//! The rooms: one folder a capability. They never import one another; they meet through `crate::routes::Route`.

pub mod accounts;
pub mod bookings;
pub mod home;
pub mod network;
pub mod operator;
#[cfg(feature = "parts")]
pub mod parts;
mod shared;
