//! One row a booking, whatever became of it.

use chrono::TimeDelta;
use contract::bookings::{BookingEvent, BookingStatus, Slot};
use contract::ids::{BookingId, CentreId, PersonId, SpaceId};
use contract::problem::Code;
use contract::time::{Instant, Span, TimeOfDay};
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// A booking as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "booking")]
pub struct Model {
    /// The booking; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who comes.
    pub person: Uuid,
    /// Where.
    pub centre: String,
    /// The desk.
    pub space: Uuid,
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
    /// When it is given back if nobody checks in.
    pub release_at: EpochSeconds,
    /// See [`BookingStatus::as_str`].
    pub status: String,
    /// Why the centre took the desk back, if it did.
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
    /// Who booked: the person, or an operator for them.
    pub made_by: Uuid,
    /// When it was booked.
    pub made_at: EpochSeconds,
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
    /// The booking's id.
    pub fn booking_id(&self) -> BookingId {
        BookingId(self.id)
    }

    /// Who comes.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.person)
    }

    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("booking.centre"))
    }

    /// When.
    pub fn span(&self) -> Span {
        Span { start: self.starts_at.into(), end: self.ends_at.into() }
    }

    /// Where it stands now. One whose time to check in has run out is given back, even if no job has run yet.
    pub fn status_at(&self, now: Instant) -> ApiResult<BookingStatus> {
        let status = from_word(&self.status, "booking.status")?;
        let unused = status == BookingStatus::Confirmed && self.release_at <= now.into();
        Ok(if unused { BookingStatus::Released } else { status })
    }

    /// The status after an event that fits now, or `wrong_status`. What is over stays as it is.
    pub fn status_after(&self, event: BookingEvent, now: Instant) -> ApiResult<BookingStatus> {
        let next = self.status_at(now)?.after(event).filter(|_| self.ends_at > now.into());
        next.ok_or_else(|| Code::WrongStatus.into())
    }

    /// The desk, date and time by the centre's clock.
    pub fn slot(&self) -> ApiResult<Slot> {
        slot(self.space, self.date, self.start_minutes, self.end_minutes, self.fold.as_deref())
    }

    /// Whether it could still be replaced by an alternative.
    pub fn is_to_come(&self, now: Instant) -> bool {
        Instant::from(self.ends_at) > now + TimeDelta::minutes(30)
    }
}

/// A slot from its columns.
pub fn slot(space: Uuid, date: Date, start: i32, end: i32, fold: Option<&str>) -> ApiResult<Slot> {
    let time = |minutes: i32| {
        let minutes = u16::try_from(minutes).map_err(|_| ApiError::Stored("minutes of a slot"))?;
        TimeOfDay::from_minutes(minutes).map_err(|_| ApiError::Stored("minutes of a slot"))
    };
    let fold = fold.map(|word| from_word(word, "fold of a slot")).transpose()?;
    Ok(Slot { space: SpaceId(space), date, start: time(start)?, end: time(end)?, fold })
}
