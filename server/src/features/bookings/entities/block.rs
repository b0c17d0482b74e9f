//! Times during which a space cannot be booked.

use contract::bookings::Slot;
use contract::ids::CentreId;
use sea_orm::entity::prelude::*;

use super::booking;
use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;

/// A block as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "block")]
pub struct Model {
    /// The block; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Where.
    pub centre: String,
    /// The space.
    pub space: Uuid,
    /// The local date.
    pub date: Date,
    /// The local start, in minutes after midnight.
    pub start_minutes: i32,
    /// The local end, in minutes after midnight.
    pub end_minutes: i32,
    /// Which start is meant, when it comes twice that day.
    pub fold: Option<String>,
    /// The first moment.
    pub starts_at: EpochSeconds,
    /// The first moment after it.
    pub ends_at: EpochSeconds,
    /// Why.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// The operator.
    pub made_by: Uuid,
    /// When it was made.
    pub made_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("block.centre"))
    }

    /// The space, date and time by the centre's clock.
    pub fn slot(&self) -> ApiResult<Slot> {
        booking::slot(self.space, self.date, self.start_minutes, self.end_minutes, self.fold.as_deref())
    }
}
