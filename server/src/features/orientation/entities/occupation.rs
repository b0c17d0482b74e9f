//! An imported occupation.

use sea_orm::entity::prelude::*;

/// One row of `occupation`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "occupation")]
pub struct Model {
    /// The end of its address in ESCO.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Four digits.
    pub isco: String,
    /// What ESCO calls it in Italian.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// Other names, a JSON list.
    #[sea_orm(column_type = "Text")]
    pub other_names: String,
    /// ESCO's description.
    #[sea_orm(column_type = "Text")]
    pub about: String,
    /// Six figures in hundredths, a JSON list; nothing where none are known.
    #[sea_orm(column_type = "Text", nullable)]
    pub riasec: Option<String>,
    /// Where they come from, as [`super::super::import::Basis::as_str`] says it.
    pub basis: String,
}

/// Nothing hangs on an occupation.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
