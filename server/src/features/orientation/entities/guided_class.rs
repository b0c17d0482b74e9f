//! A class that somebody guides through the questionnaire.

use sea_orm::entity::prelude::*;

use crate::store::EpochSeconds;

/// One row of `guided_class`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guided_class")]
pub struct Model {
    /// The class; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who opened it.
    pub owner: Uuid,
    /// What they call it.
    #[sea_orm(column_type = "Text")]
    pub label: String,
    /// A word of [`contract::orientation::Form`].
    pub form: String,
    /// The code on the board, to be read there again and again; nothing once it was ended.
    pub code: Option<String>,
    /// When it was opened.
    pub opened_at: EpochSeconds,
    /// Until when students may join.
    pub until: EpochSeconds,
}

/// The owner is another room's.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether students may join now.
    pub fn is_open(&self, now: EpochSeconds) -> bool {
        self.code.is_some() && self.until > now
    }
}
