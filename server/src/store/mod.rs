//! The database: one code base for SQLite and PostgreSQL.
//!
//! Reads go to [`Store::read`]; every write goes through [`Store::write`], which begins IMMEDIATE on SQLite and tries
//! the whole transaction again when the database asks for it.

mod connect;
mod epoch_seconds;
pub mod idempotency;
pub mod migrations;
pub mod text_columns;
mod transaction;

pub use connect::{ConnectError, Store};
pub use epoch_seconds::EpochSeconds;
pub use transaction::{Transaction, in_savepoint};
