//! One row a group session, whatever became of it.

use contract::group_sessions::{GroupSessionStatus, GroupSessionTime};
use contract::ids::{CentreId, ClassId, GroupSessionId, SpaceId};
use contract::time::{Instant, Span, TimeOfDay};
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// A group session as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_session")]
pub struct Model {
    /// The group session; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Where.
    pub centre: String,
    /// In which room.
    pub room: Uuid,
    /// What it is called.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// What it is about.
    #[sea_orm(column_type = "Text")]
    pub about: String,
    /// The local date.
    pub date: Date,
    /// The local start, in minutes after midnight.
    pub start_minutes: i32,
    /// The local end, in minutes after midnight.
    pub end_minutes: i32,
    /// Which start is meant, when it comes twice that day.
    pub fold: Option<String>,
    /// The first moment.
    pub starts_at: EpochSeconds,
    /// The first moment after it.
    pub ends_at: EpochSeconds,
    /// The first moment at which people can no longer register by themselves.
    pub register_until: EpochSeconds,
    /// How many people can take part.
    pub places: i32,
    /// See [`GroupSessionStatus::as_str`]; the clock's own word is never stored.
    pub status: String,
    /// Why the centre called it off, if it did.
    #[sea_orm(column_type = "Text", nullable)]
    pub why: Option<String>,
    /// The orientation class whose counts belong to it, once there is one. It may have been erased since.
    pub class: Option<Uuid>,
    /// Grows with each edit.
    pub version: i64,
    /// Who planned it.
    pub made_by: Uuid,
    /// When it was planned.
    pub made_at: EpochSeconds,
    /// When it was last changed.
    pub changed_at: EpochSeconds,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The group session's id.
    pub fn session_id(&self) -> GroupSessionId {
        GroupSessionId(self.id)
    }

    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("group_session.centre"))
    }

    /// In which room.
    pub fn room_id(&self) -> SpaceId {
        SpaceId(self.room)
    }

    /// In which class its people answer.
    pub fn class_id(&self) -> Option<ClassId> {
        self.class.map(ClassId)
    }

    /// When.
    pub fn span(&self) -> Span {
        Span { start: self.starts_at.into(), end: self.ends_at.into() }
    }

    /// When, by the centre's clock.
    pub fn time(&self) -> ApiResult<GroupSessionTime> {
        Ok(GroupSessionTime {
            date: self.date,
            start: time_of_day(self.start_minutes)?,
            end: time_of_day(self.end_minutes)?,
            fold: self.fold.as_deref().map(|word| from_word(word, "group_session.fold")).transpose()?,
        })
    }

    /// How many people can take part.
    pub fn places(&self) -> ApiResult<u16> {
        u16::try_from(self.places).map_err(|_| ApiError::Stored("group_session.places"))
    }

    /// Where it stands at a moment.
    pub fn status(&self, now: Instant) -> ApiResult<GroupSessionStatus> {
        let stored: GroupSessionStatus = from_word(&self.status, "group_session.status")?;
        Ok(stored.at(self.ends_at.into(), now))
    }

    /// Whether it is planned and has not begun.
    pub fn is_to_come(&self, now: Instant) -> bool {
        self.status == GroupSessionStatus::Planned.as_str() && self.starts_at > now.into()
    }
}

fn time_of_day(minutes: i32) -> ApiResult<TimeOfDay> {
    let stored = u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok());
    stored.ok_or(ApiError::Stored("minutes of a group_session"))
}
