//! An instant as a column: whole seconds since 1970 in UTC, the same number on both databases.

use contract::time::Instant;
use sea_orm::DeriveValueType;

/// Seconds since 1970-01-01T00:00:00Z. Fractions of a second are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveValueType)]
pub struct EpochSeconds(pub i64);

impl From<Instant> for EpochSeconds {
    fn from(at: Instant) -> Self {
        Self(at.timestamp())
    }
}

impl From<EpochSeconds> for Instant {
    fn from(at: EpochSeconds) -> Self {
        // Only instants are written, so the number is in range; the first instant stands for one that is not.
        Instant::from_timestamp(at.0, 0).unwrap_or_default()
    }
}
