//! One row for each link by which a company answers without an account.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// A link. Its secret is in the mail alone.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_link")]
pub struct Model {
    /// The SHA-256 of its secret.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// The application that it opens.
    pub application: Uuid,
    /// The address to which it went, and to which the next one goes.
    #[sea_orm(column_type = "Text")]
    pub recipient: String,
    /// Until when it can be used.
    pub until: EpochSeconds,
    /// When a reply came by it.
    pub used_at: Option<EpochSeconds>,
    /// The SHA-256 of that reply, so that the same one has the same answer.
    pub reply_hash: Option<String>,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
