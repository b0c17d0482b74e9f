//! The server's tests over real HTTP, each on SQLite and on PostgreSQL. Folders mirror the addresses.

// A test may fail where it likes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

// Rooms use different parts of it.
#[allow(dead_code)]
#[macro_use]
mod support;

mod accounts;
mod appointments;
mod authorisation;
mod bookings;
mod companies;
mod group_sessions;
mod network;
mod orientation;
mod requests;
mod store;
mod traineeships;
