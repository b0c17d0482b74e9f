//! One row for each person who acts for a company.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// Somebody who acts for a company, or is invited to.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "company_delegate")]
pub struct Model {
    /// The row.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For which company.
    pub company: Uuid,
    /// The address to which the invitation went, or that of who registered the company.
    #[sea_orm(column_type = "Text", nullable)]
    pub email: Option<String>,
    /// The person, once they have said yes.
    pub person: Option<Uuid>,
    /// Since when they act, or are invited.
    pub since: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
