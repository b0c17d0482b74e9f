//! One row for each posting that is open, with what is searched for.

use chrono::NaiveDate;
use sea_orm::entity::prelude::*;

/// An open posting in the index. Its words are beside it: in a column on PostgreSQL, in a table of their own on SQLite.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "found_posting")]
pub struct Model {
    /// Higher for what was published later.
    #[sea_orm(primary_key)]
    pub number: i64,
    /// The posting.
    pub posting: Uuid,
    /// The word of a [`contract::traineeships::PostingKind`].
    pub kind: String,
    /// The municipality of the place of work.
    #[sea_orm(column_type = "Text")]
    pub municipality: String,
    /// Hours a week.
    pub weekly_hours: i16,
    /// The allowance a month, in cents.
    pub allowance_cents: i32,
    /// Whether it says how accessible the place is.
    pub accessible: bool,
    /// The occupation, from the catalogue.
    pub occupation: Option<String>,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
