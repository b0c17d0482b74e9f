//! The code that opens a person's result. One a person; a new one replaces it.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// One row of `interests_share`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interests_share")]
pub struct Model {
    /// Whose result.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person: Uuid,
    /// The SHA-256 of the code; nothing once it was ended.
    pub code_hash: Option<String>,
    /// Until when it opens the result, or when it was ended.
    pub until: EpochSeconds,
}

/// The result is asked for by its person.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
