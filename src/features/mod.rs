//! The rooms: one folder a capability. They never import one another; they meet through `crate::routes::Route`.

use crate::offline::Kind;

pub mod accounts;
pub mod bookings;
pub mod home;
pub mod network;
pub mod operator;
#[cfg(feature = "parts")]
pub mod parts;
pub mod shared;

/// Something that a room wants to have on the device before anybody opens its pages.
#[derive(Clone, Copy)]
pub struct ReadAhead {
    /// Where it is, after `/api/v1`.
    pub path: &'static str,
    /// How it is kept.
    pub kind: Kind,
    /// Whether it is there only for somebody who is signed in.
    pub for_somebody: bool,
    /// What else follows from the answer.
    pub then: fn(&str) -> Vec<(Kind, String)>,
}

/// What is read ahead, the most needed first.
pub const READ_AHEAD: [ReadAhead; 2] = [bookings::READ_AHEAD, network::READ_AHEAD];
