//! The rooms: one folder a capability. They never import one another; they meet through `crate::routes::Route`.

pub mod accounts;
pub mod bookings;
mod faces;
pub mod home;
pub mod network;
pub mod operator;
mod person_words;
mod submission;
#[cfg(feature = "parts")]
pub mod parts;
