//! A result that a person saved. One a person.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// One row of `interests`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interests")]
pub struct Model {
    /// Whose.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person: Uuid,
    /// The version of the statements.
    pub version: i32,
    /// A word of [`contract::orientation::Form`].
    pub form: String,
    /// The answers, a JSON object.
    #[sea_orm(column_type = "Text")]
    pub answers: String,
    /// How many answers had no statement any more.
    pub dropped: i32,
    /// What the answers say, a JSON object.
    #[sea_orm(column_type = "Text")]
    pub scored: String,
    /// When it was saved.
    pub saved_at: EpochSeconds,
}

/// The person is another table's.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
