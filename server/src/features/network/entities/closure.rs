//! Dates on which a centre is closed whatever the weekday says.

use sea_orm::entity::prelude::*;

/// A closure as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "closure")]
pub struct Model {
    /// The centre.
    #[sea_orm(primary_key, auto_increment = false)]
    pub centre: String,
    /// The local date.
    #[sea_orm(primary_key, auto_increment = false)]
    pub date: Date,
    /// Why, in words for the public; may be empty.
    pub reason: String,
}

/// None that the database follows by itself.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
