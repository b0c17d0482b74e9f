//! One row a posting.

use chrono::NaiveDate;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{ClosingReason, PostingDetails, PostingStatus};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::{from_json, from_word};

/// A posting as it is kept. What is searched for has columns of its own, beside the whole.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "posting")]
pub struct Model {
    /// The posting; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The company.
    pub company: Uuid,
    /// The place of work.
    pub place: Uuid,
    /// Its municipality, as the company said it then.
    #[sea_orm(column_type = "Text")]
    pub municipality: String,
    /// Grows with each change.
    pub version: i64,
    /// See [`PostingStatus::as_str`].
    pub status: String,
    /// Since when.
    pub status_since: EpochSeconds,
    /// Why an operator sent it back.
    #[sea_orm(column_type = "Text", nullable)]
    pub returned_because: Option<String>,
    /// The word of a [`ClosingReason`].
    pub closed_because: Option<String>,
    /// When an operator published it first.
    pub published_at: Option<EpochSeconds>,
    /// [`Published`] as JSON: what the operator read who published it last.
    #[sea_orm(column_type = "Text", nullable)]
    pub published: Option<String>,
    /// Its place among what was found, from when it was published first.
    pub number: Option<i64>,
    /// When the company was told that its last day is near.
    pub reminded_at: Option<EpochSeconds>,
    /// What it is called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// [`PostingDetails`] as JSON.
    #[sea_orm(column_type = "Text")]
    pub details: String,
    /// How many people are looked for.
    pub places: i32,
    /// The last day on which one can apply.
    pub open_until: NaiveDate,
    /// Who wrote it.
    pub made_by: Uuid,
    /// When it was written.
    pub made_at: EpochSeconds,
    /// When it was last changed.
    pub changed_at: EpochSeconds,
}

/// What is shown to people: what an operator read, whatever was written since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// What it says.
    pub details: PostingDetails,
    /// The municipality of the place of work.
    pub municipality: String,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The posting's id.
    pub fn posting_id(&self) -> PostingId {
        PostingId(self.id)
    }

    /// The company's id.
    pub fn company_id(&self) -> CompanyId {
        CompanyId(self.company)
    }

    /// How many people are looked for.
    pub fn places(&self) -> ApiResult<u16> {
        u16::try_from(self.places).map_err(|_| ApiError::Stored("posting.places"))
    }

    /// What it says.
    pub fn details(&self) -> ApiResult<PostingDetails> {
        from_json(&self.details, "posting.details")
    }

    /// What people read, where it was published.
    pub fn published(&self) -> ApiResult<Option<Published>> {
        self.published.as_deref().map(|text| from_json(text, "posting.published")).transpose()
    }

    /// Where it stands on a day.
    pub fn status_on(&self, today: NaiveDate) -> ApiResult<PostingStatus> {
        let status: PostingStatus = from_word(&self.status, "posting.status")?;
        Ok(status.on(today, self.open_until))
    }

    /// Why it is over on a day. What nobody closed, its last day did.
    pub fn closed_because(&self, today: NaiveDate) -> ApiResult<Option<ClosingReason>> {
        match &self.closed_because {
            Some(word) => from_word(word, "posting.closed_because").map(Some),
            None if self.status_on(today)? == PostingStatus::Closed => Ok(Some(ClosingReason::Expired)),
            None => Ok(None),
        }
    }
}
