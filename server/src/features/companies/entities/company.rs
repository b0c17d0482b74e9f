//! One row a company.

use contract::companies::CompanyStatus;
use contract::ids::CompanyId;
use sea_orm::entity::prelude::*;

use crate::error::ApiResult;
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// A company as it is kept, without its places and people.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "company")]
pub struct Model {
    /// The company; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Grows with each edit.
    pub version: i64,
    /// Eleven digits; no two companies have the same.
    pub vat_number: String,
    /// The name in the companies' register.
    #[sea_orm(column_type = "Text")]
    pub legal_name: String,
    /// Where mails go.
    #[sea_orm(column_type = "Text")]
    pub email: String,
    /// Phone number.
    #[sea_orm(column_type = "Text", nullable)]
    pub phone: Option<String>,
    /// See [`CompanyStatus::as_str`].
    pub status: String,
    /// Since when.
    pub status_since: EpochSeconds,
    /// Why an operator said no.
    #[sea_orm(column_type = "Text", nullable)]
    pub refused_because: Option<String>,
    /// What it says about how accessible it is.
    #[sea_orm(column_type = "Text", nullable)]
    pub accessibility: Option<String>,
    /// When it said so.
    pub accessibility_since: EpochSeconds,
    /// When an operator looked at that.
    pub accessibility_checked_at: Option<EpochSeconds>,
    /// Why it is not so, where an operator has said that.
    #[sea_orm(column_type = "Text", nullable)]
    pub accessibility_refused_because: Option<String>,
    /// Who registered it.
    pub made_by: Uuid,
    /// When it was registered.
    pub made_at: EpochSeconds,
    /// When it was last changed.
    pub changed_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The company's id.
    pub fn company_id(&self) -> CompanyId {
        CompanyId(self.id)
    }

    /// Where its check stands.
    pub fn status(&self) -> ApiResult<CompanyStatus> {
        from_word(&self.status, "company.status")
    }
}
