//! The rooms: one folder a capability. They never import one another; they meet through `crate::routes::Route`.

pub mod accounts;
pub mod appointments;
pub mod bookings;
pub mod companies;
pub mod group_sessions;
pub mod home;
pub mod network;
pub mod operator;
pub mod orientation;
#[cfg(feature = "parts")]
pub mod parts;
pub mod shared;
pub mod traineeships;

/// What is read ahead, the most needed first.
pub const READ_AHEAD: [shared::read_ahead::ReadAhead; 9] = [
    bookings::READ_AHEAD,
    appointments::READ_AHEAD,
    group_sessions::READ_MINE_AHEAD,
    group_sessions::READ_AHEAD,
    network::READ_AHEAD,
    appointments::READ_SLOTS_AHEAD,
    traineeships::READ_AHEAD,
    traineeships::READ_SAVED_SEARCHES_AHEAD,
    accounts::READ_AHEAD,
];
