//! One row for each signatory and tutor.

use sea_orm::entity::prelude::*;

/// Somebody of a company as they are kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "company_person")]
pub struct Model {
    /// The person; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Of which company.
    pub company: Uuid,
    /// Their place in the company's order, from 0.
    pub number: i32,
    /// Name and surname.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// See [`contract::companies::CompanyDuty`].
    pub duty: String,
    /// E-mail address.
    #[sea_orm(column_type = "Text")]
    pub email: String,
    /// Phone number.
    #[sea_orm(column_type = "Text", nullable)]
    pub phone: Option<String>,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
