//! One row a saved search.

use contract::ids::{PersonId, SavedSearchId};
use contract::traineeships::PostingSearch;
use sea_orm::entity::prelude::*;

use crate::error::ApiResult;
use crate::store::EpochSeconds;
use crate::store::text_columns::from_json;

/// A saved search as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_search")]
pub struct Model {
    /// The saved search; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose it is.
    pub person: Uuid,
    /// [`PostingSearch`] as JSON.
    #[sea_orm(column_type = "Text")]
    pub search: String,
    /// When it was saved.
    pub saved_at: EpochSeconds,
    /// The highest number of a posting that the person has seen, or could see when they saved it.
    pub seen_number: i64,
    /// The highest number up to which was looked whether there is something to tell.
    pub told_number: i64,
    /// When something was told.
    pub told_at: Option<EpochSeconds>,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The saved search's id.
    pub fn saved_search_id(&self) -> SavedSearchId {
        SavedSearchId(self.id)
    }

    /// Whose it is.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.person)
    }

    /// What is looked for.
    pub fn search(&self) -> ApiResult<PostingSearch> {
        from_json(&self.search, "saved_search.search")
    }
}
