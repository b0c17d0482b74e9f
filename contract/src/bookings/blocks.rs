//! Blocks: times during which a space cannot be booked, and who had it booked.

use super::types::{DayEntry, Slot};
use crate::ids::BlockId;
use serde::{Deserialize, Serialize};

/// `POST /blocks`, with `Idempotency-Key`: a space cannot be booked for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BlockSpace {
    /// The block's id, made by the client (UUIDv7).
    pub id: BlockId,
    /// The space and the time, within one day.
    pub slot: Slot,
    /// Why, for staff and for who had it booked; at most 120 characters.
    pub reason: String,
}

/// A block as operators see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Block {
    /// The block.
    pub id: BlockId,
    /// The space's name on the spot.
    pub space_label: String,
    /// The space and the time.
    pub slot: Slot,
    /// Why.
    pub reason: String,
}

/// The answer to [`BlockSpace`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Blocked {
    /// The block.
    pub block: Block,
    /// Who had it booked and was told.
    pub displaced: Vec<DayEntry>,
}
