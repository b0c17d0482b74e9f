//! The import that the rows of `occupation` are from. There is one row, or none.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// One row of `occupation_import`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occupation_import")]
pub struct Model {
    /// Names this import, so that a server notices a newer one.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When it was made.
    pub imported_at: EpochSeconds,
}

/// Nothing hangs on an import.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
