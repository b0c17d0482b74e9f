//! Reminding people of what is near. Whoever books or moves so late that the mail about it says the same is not
//! reminded again.

use chrono::TimeDelta;
use contract::appointments::{AppointmentStatus, REMINDER_HOURS};
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::appointment;
use super::letters::{self, News};
use super::owned;
use crate::error::{ApiError, ApiResult};
use crate::features::network;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Appointments that one transaction reminds of.
const PER_TURN: u64 = 100;

/// Marks as reminded what begins so soon that it was just told.
pub fn not_needed(span: Span, now: Instant) -> Option<EpochSeconds> {
    (span.start <= now + TimeDelta::hours(REMINDER_HOURS)).then(|| now.into())
}

/// Reminds of every appointment that is near. Doing it twice reminds nobody twice.
pub async fn remind_due(state: &AppState) -> ApiResult<()> {
    while appointment::Entity::find().filter(due(state.clock.now())).limit(1).count(state.store.read()).await? > 0 {
        state.store.write(|transaction| async move { remind(state, &transaction).await }).await?;
    }
    Ok(())
}

fn due(now: Instant) -> Condition {
    Condition::all()
        .add(appointment::Column::Status.eq(AppointmentStatus::Confirmed.as_str()))
        .add(appointment::Column::StartsAt.gt(EpochSeconds::from(now)))
        .add(appointment::Column::StartsAt.lte(EpochSeconds::from(now + TimeDelta::hours(REMINDER_HOURS))))
        .add(appointment::Column::RemindedAt.is_null())
}

async fn remind(state: &AppState, transaction: &DatabaseTransaction) -> ApiResult<()> {
    let now = state.clock.now();
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let near = appointment::Entity::find()
        .filter(due(now))
        .order_by_asc(appointment::Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    let centres = network::all(state, transaction).await?;
    for row in near {
        let centre = centres.iter().find(|centre| centre.id.as_str() == row.centre);
        let centre = centre.ok_or(ApiError::Stored("appointment.centre"))?;
        let row = appointment::Model { reminded_at: Some(now.into()), ..row };
        owned::write(transaction, &row).await?;
        let person = owned::person_of(transaction, &row).await?;
        letters::send(state, transaction, &person, centre, &row, News::Near).await?;
    }
    Ok(())
}
