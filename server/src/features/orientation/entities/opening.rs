//! Who opened a person's result: one row for each who did, however often.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// One row of `interests_opening`. Name, role and centre are those of the moment: the person was shown to whoever that was
/// then.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interests_opening")]
pub struct Model {
    /// Whose result.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person: Uuid,
    /// Who opened it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub opener: Uuid,
    /// Their name.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// Their role.
    pub role: String,
    /// Where an operator works.
    pub centre: Option<String>,
    /// When they opened it first.
    pub first_at: EpochSeconds,
    /// When they opened it last.
    pub last_at: EpochSeconds,
}

/// The result is asked for by its person.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
