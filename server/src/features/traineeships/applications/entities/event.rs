//! One row for each thing that has happened to an application.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// A line of a timeline.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_event")]
pub struct Model {
    /// Grows with time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which application.
    pub application: Uuid,
    /// When.
    pub at: EpochSeconds,
    /// The word of the contract's `TimelineEvent`.
    pub event: String,
    /// The words that came with it.
    #[sea_orm(column_type = "Text")]
    pub words: String,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
