//! Ranges of the day in which counsellors receive.

use contract::appointments::{AppointmentRange, RangeDays};
use contract::ids::{CentreId, PersonId, RangeId};
use contract::time::TimeOfDay;
use sea_orm::entity::prelude::*;

use crate::error::{ApiError, ApiResult};
use crate::store::EpochSeconds;
use crate::store::text_columns::from_json;

/// A range as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "appointment_range")]
pub struct Model {
    /// The range; made by the client.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Where.
    pub centre: String,
    /// Who receives.
    pub counsellor: Uuid,
    /// The first local date.
    pub first: Date,
    /// The last local date.
    pub last: Date,
    /// Dates that are left out, as JSON.
    #[sea_orm(column_type = "Text")]
    pub except: String,
    /// From when, in minutes after midnight.
    pub from_minutes: i32,
    /// Until when, in minutes after midnight.
    pub to_minutes: i32,
    /// What about, as JSON.
    #[sea_orm(column_type = "Text")]
    pub reasons: String,
    /// In which ways, as JSON.
    #[sea_orm(column_type = "Text")]
    pub ways: String,
    /// Who set it.
    pub made_by: Uuid,
    /// When it was set.
    pub made_at: EpochSeconds,
    /// When it was withdrawn, if it was.
    pub withdrawn_at: Option<EpochSeconds>,
}

/// None that the database follows by itself.
#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where.
    pub fn centre_id(&self) -> ApiResult<CentreId> {
        self.centre.parse().map_err(|_| ApiError::Stored("appointment_range.centre"))
    }

    /// The range as rules and staff see it.
    pub fn range(&self) -> ApiResult<AppointmentRange> {
        let days = RangeDays {
            first: self.first,
            last: self.last,
            except: from_json(&self.except, "appointment_range.except")?,
        };
        Ok(AppointmentRange {
            id: RangeId(self.id),
            counsellor: PersonId(self.counsellor),
            days,
            from: time(self.from_minutes)?,
            to: time(self.to_minutes)?,
            reasons: from_json(&self.reasons, "appointment_range.reasons")?,
            ways: from_json(&self.ways, "appointment_range.ways")?,
        })
    }
}

fn time(minutes: i32) -> ApiResult<TimeOfDay> {
    let stored = ApiError::Stored("minutes of an appointment_range");
    match u16::try_from(minutes).ok().and_then(|minutes| TimeOfDay::from_minutes(minutes).ok()) {
        Some(time) => Ok(time),
        None => Err(stored),
    }
}
