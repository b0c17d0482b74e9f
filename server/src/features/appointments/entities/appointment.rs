//! One row an appointment, whatever became of it.

use contract::appointments::{
    AppointmentEvent, AppointmentReason, AppointmentSlot, AppointmentStatus, AppointmentWay, fits_clock,
};
use contract::ids::{AppointmentId, CentreId, PersonId, SpaceId};
use contract::problem::Code;
use contract::time::{Instant, Span, TimeOfDay};
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// An appointment as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment")]
pub struct Model {
    /// The appointment; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who comes, or is called.
    pub person: Uuid,
    /// Where.
    pub centre: String,
    /// With whom.
    pub counsellor: Uuid,
    /// The interview room; nothing by phone.
    pub room: Option<Uuid>,
    /// What about.
    pub reason: String,
    /// In which way.
    pub way: String,
    /// The local date.
    pub date: Date,
    /// The local start, in minutes after midnight.
    pub start_minutes: i32,
    /// Which start is meant, when it comes twice that day.
    pub fold: Option<String>,
    /// The first moment.
    pub starts_at: EpochSeconds,
    /// The first moment after it.
    pub ends_at: EpochSeconds,
    /// The number to call.
    pub phone: Option<String>,
    /// See [`AppointmentStatus::as_str`].
    pub status: String,
    /// Why the centre called it off, if it did.
    #[sea_orm(column_type = "Text", nullable)]
    pub why: Option<String>,
    /// Since when the person wants to be told of an earlier start, if they do.
    pub asked_earlier_at: Option<EpochSeconds>,
    /// When the person was reminded, or need not be.
    pub reminded_at: Option<EpochSeconds>,
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
    /// The appointment's id.
    pub fn appointment_id(&self) -> AppointmentId {
        AppointmentId(self.id)
    }

    /// Who comes, or is called.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.person)
    }

    /// With whom.
    pub fn counsellor_id(&self) -> PersonId {
        PersonId(self.counsellor)
    }

    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("appointment.centre"))
    }

    /// The interview room.
    pub fn room_id(&self) -> Option<SpaceId> {
        self.room.map(SpaceId)
    }

    /// When.
    pub fn span(&self) -> Span {
        Span { start: self.starts_at.into(), end: self.ends_at.into() }
    }

    /// What about.
    pub fn reason(&self) -> ApiResult<AppointmentReason> {
        from_word(&self.reason, "appointment.reason")
    }

    /// In which way.
    pub fn way(&self) -> ApiResult<AppointmentWay> {
        from_word(&self.way, "appointment.way")
    }

    /// Where it stands.
    pub fn status(&self) -> ApiResult<AppointmentStatus> {
        from_word(&self.status, "appointment.status")
    }

    /// The status after an event that fits it and the clock, or why not.
    pub fn status_after(&self, event: AppointmentEvent, now: Instant) -> ApiResult<AppointmentStatus> {
        let next = self.status()?.after(event).ok_or(Code::WrongStatus)?;
        fits_clock(event, self.span(), now)?;
        Ok(next)
    }

    /// Whether it is confirmed and not over.
    pub fn is_coming(&self, now: Instant) -> bool {
        self.status == AppointmentStatus::Confirmed.as_str() && self.ends_at > now.into()
    }

    /// With whom, when and how, by the centre's clock.
    pub fn slot(&self) -> ApiResult<AppointmentSlot> {
        let minutes = u16::try_from(self.start_minutes).map_err(|_| ApiError::Stored("appointment.start_minutes"))?;
        Ok(AppointmentSlot {
            centre: self.centre_id()?,
            counsellor: self.counsellor_id(),
            way: self.way()?,
            date: self.date,
            start: TimeOfDay::from_minutes(minutes).map_err(|_| ApiError::Stored("appointment.start_minutes"))?,
            fold: self.fold.as_deref().map(|word| from_word(word, "appointment.fold")).transpose()?,
        })
    }
}
