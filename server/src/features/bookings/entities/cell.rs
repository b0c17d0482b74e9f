//! The quarters of an hour that are held, one row each. Its keys are what keeps two people off one desk.

use sea_orm::entity::prelude::*;

/// A held quarter of an hour of one seat.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "booking_cell")]
pub struct Model {
    /// The space.
    #[sea_orm(primary_key, auto_increment = false)]
    pub space: Uuid,
    /// The seat in it; a desk has only seat 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub seat: i32,
    /// Epoch seconds divided by 900.
    #[sea_orm(primary_key, auto_increment = false)]
    pub cell: i64,
    /// Who sits there; nobody for a block. Unique together with `cell`.
    pub person: Option<Uuid>,
    /// The booking or the block.
    pub holder: Uuid,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
