//! What works without a network. Everything that a person asks of the server goes through the outbox: with a network it is
//! the same road with no waiting.

mod bell;
mod driver;
pub mod outbox;
mod store;
mod sync;

pub use store::Kept;
pub use sync::{NobodySignedIn, Outbox, provide_outbox, use_outbox};
