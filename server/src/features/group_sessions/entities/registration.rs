//! One row a registration, whatever became of it.

use contract::group_sessions::{RegistrationEvent, RegistrationStatus, fits_clock};
use contract::ids::{GroupSessionId, PersonId, RegistrationId};
use contract::problem::Code;
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_word;

/// A registration as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_registration")]
pub struct Model {
    /// The registration; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// For what.
    pub session: Uuid,
    /// Who takes part, or waits.
    pub person: Uuid,
    /// Grows with each registration of the group session: who registered first.
    pub number: i64,
    /// Which of the room's places the person has, from 1 on; nothing for who has none.
    pub place: Option<i32>,
    /// See [`RegistrationStatus::as_str`]; the clock's own word is never stored.
    pub status: String,
    /// When the person was reminded, or need not be.
    pub reminded_at: Option<EpochSeconds>,
    /// Who registered: the person, or staff for them.
    pub made_by: Uuid,
    /// When it was made.
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
    /// The registration's id.
    pub fn registration_id(&self) -> RegistrationId {
        RegistrationId(self.id)
    }

    /// For what.
    pub fn session_id(&self) -> GroupSessionId {
        GroupSessionId(self.session)
    }

    /// Who takes part, or waits.
    pub fn person_id(&self) -> PersonId {
        PersonId(self.person)
    }

    /// Where it stands at a moment.
    pub fn status(&self, span: Span, now: Instant) -> ApiResult<RegistrationStatus> {
        let stored: RegistrationStatus = from_word(&self.status, "group_registration.status")?;
        Ok(stored.at(span.end, now))
    }

    /// Whether it is stored in this status.
    pub fn is(&self, status: RegistrationStatus) -> bool {
        self.status == status.as_str()
    }

    /// The status after an event that fits it and the clock, or why not.
    pub fn status_after(&self, event: RegistrationEvent, span: Span, now: Instant) -> ApiResult<RegistrationStatus> {
        let next = self.status(span, now)?.after(event).ok_or(Code::WrongStatus)?;
        fits_clock(event, span, now)?;
        Ok(next)
    }

    /// The place in the room.
    pub fn place(&self) -> ApiResult<Option<u16>> {
        let stored = || ApiError::Stored("group_registration.place");
        self.place.map(|place| u16::try_from(place).map_err(|_| stored())).transpose()
    }
}
