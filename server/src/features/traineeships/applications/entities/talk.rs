//! One row for the talk of an application.

use chrono::NaiveDate;
use contract::ids::{CentreId, SpaceId, TalkId};
use contract::time::{Instant, Span, TimeOfDay};
use contract::traineeships::TalkStatus;
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// A talk as it is kept: the last one that the company proposed.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_talk")]
pub struct Model {
    /// Of which application.
    #[sea_orm(primary_key, auto_increment = false)]
    pub application: Uuid,
    /// The talk, under which its cells are held; made by the client.
    pub id: Uuid,
    /// Where.
    pub centre: String,
    /// The interview room.
    pub room: Uuid,
    /// The local date.
    pub date: NaiveDate,
    /// The local start, in minutes after midnight.
    pub start_minutes: i32,
    /// The first moment.
    pub starts_at: EpochSeconds,
    /// The first moment after it.
    pub ends_at: EpochSeconds,
    /// See [`TalkStatus::as_str`].
    pub status: String,
    /// When it was last changed.
    pub changed_at: EpochSeconds,
    /// How often it was changed; calendars tell versions apart by it.
    pub revision: i32,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The talk's id.
    pub fn talk_id(&self) -> TalkId {
        TalkId(self.id)
    }

    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("application_talk.centre"))
    }

    /// The interview room.
    pub fn room_id(&self) -> SpaceId {
        SpaceId(self.room)
    }

    /// When.
    pub fn span(&self) -> Span {
        Span { start: self.starts_at.into(), end: self.ends_at.into() }
    }

    /// The local start.
    pub fn start(&self) -> ApiResult<TimeOfDay> {
        let minutes = u16::try_from(self.start_minutes).ok();
        let time = minutes.and_then(|minutes| TimeOfDay::from_minutes(minutes).ok());
        time.ok_or(ApiError::Stored("application_talk.start_minutes"))
    }

    /// Where it stands.
    pub fn status(&self) -> ApiResult<TalkStatus> {
        from_word(&self.status, "application_talk.status")
    }

    /// Whether it may still take place.
    pub fn is_to_come(&self, now: Instant) -> ApiResult<bool> {
        Ok(self.status()?.is_to_come(self.starts_at.into(), now))
    }
}
