//! Who read the notes of an appointment.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// A reader.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment_reading")]
pub struct Model {
    /// The appointment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub appointment: Uuid,
    /// Who read.
    #[sea_orm(primary_key, auto_increment = false)]
    pub reader: Uuid,
    /// Their name at that time.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// When they read first.
    pub first_at: EpochSeconds,
    /// When they read last.
    pub last_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
