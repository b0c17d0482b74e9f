//! One row an application.

use contract::ids::{ApplicationId, CompanyId, PersonId, PostingId};
use contract::traineeships::{ApplicationStatus, SentWords};
use sea_orm::entity::prelude::*;

use crate::error::ApiResult;
use crate::store::EpochSeconds;
use crate::store::text_columns::{from_json, from_word};

/// An application as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application")]
pub struct Model {
    /// The application; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The posting.
    pub posting: Uuid,
    /// Its company.
    pub company: Uuid,
    /// Who applied.
    pub person: Uuid,
    /// See [`ApplicationStatus::as_str`].
    pub status: String,
    /// Since when.
    pub status_since: EpochSeconds,
    /// When it was sent.
    pub sent_at: EpochSeconds,
    /// The contract's `CoverLetter` as JSON.
    #[sea_orm(column_type = "Text")]
    pub letter: String,
    /// The contract's `Cv` as JSON, as it was when it was sent.
    #[sea_orm(column_type = "Text", nullable)]
    pub cv: Option<String>,
    /// The PDF that went with it.
    pub file: Option<Uuid>,
    /// Whether the company sees the e-mail address.
    pub shows_email: bool,
    /// Whether the company sees the phone number.
    pub shows_phone: bool,
    /// When somebody of the company opened it first.
    pub opened_at: Option<EpochSeconds>,
    /// When the company answered first.
    pub answered_at: Option<EpochSeconds>,
    /// When the company was reminded.
    pub reminded_at: Option<EpochSeconds>,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The application's id.
    pub fn application_id(&self) -> ApplicationId {
        ApplicationId(self.id)
    }

    /// The posting's id.
    pub fn posting_id(&self) -> PostingId {
        PostingId(self.posting)
    }

    /// The company's id.
    pub fn company_id(&self) -> CompanyId {
        CompanyId(self.company)
    }

    /// Who applied.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.person)
    }

    /// Where it stands.
    pub fn status(&self) -> ApiResult<ApplicationStatus> {
        from_word(&self.status, "application.status")
    }

    /// What the company reads.
    pub fn sent(&self) -> ApiResult<SentWords> {
        Ok(SentWords {
            letter: from_json(&self.letter, "application.letter")?,
            cv: self.cv.as_deref().map(|text| from_json(text, "application.cv")).transpose()?,
            has_file: self.file.is_some(),
        })
    }
}
