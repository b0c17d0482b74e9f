//! Which earlier starts the person of an appointment was told of.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// A start that the person was told of.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment_told")]
pub struct Model {
    /// The appointment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub appointment: Uuid,
    /// Who has become free.
    #[sea_orm(primary_key, auto_increment = false)]
    pub counsellor: Uuid,
    /// When it would begin.
    #[sea_orm(primary_key, auto_increment = false)]
    pub starts_at: EpochSeconds,
    /// The local date of it.
    pub date: Date,
    /// When the person was told.
    pub told_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
