//! The counsellor's notes. Only `features/appointments/notes` reads them.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// Notes as they are kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment_notes")]
pub struct Model {
    /// The appointment.
    #[sea_orm(primary_key, auto_increment = false)]
    pub appointment: Uuid,
    /// The notes; empty when they were taken away.
    #[sea_orm(column_type = "Text")]
    pub text: String,
    /// Grows with each writing.
    pub version: i64,
    /// Who wrote last.
    pub written_by: Uuid,
    /// Their name at that time.
    #[sea_orm(column_type = "Text")]
    pub written_by_name: String,
    /// When.
    pub written_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
