//! One row a place of work.

use sea_orm::entity::prelude::*;

/// A place of work as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place_of_work")]
pub struct Model {
    /// The place; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub company: Uuid,
    /// Its place in the company's order, from 0.
    pub number: i32,
    /// What the company calls it.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// Street and number.
    #[sea_orm(column_type = "Text")]
    pub address: String,
    /// The municipality's name.
    #[sea_orm(column_type = "Text")]
    pub municipality: String,
    /// Permanent employees there.
    pub permanent: i64,
    /// Fixed-term employees there.
    pub fixed_term: i64,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
