//! What works without a network.

pub mod outbox;
