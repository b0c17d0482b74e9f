//! Reminding people of a group session that is near. Whoever gets a place so late that the mail about it says the same is
//! not reminded again.

use chrono::TimeDelta;
use contract::group_sessions::{GROUP_REMINDER_HOURS, GroupSessionStatus, RegistrationStatus};
use contract::time::{Instant, Span};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;
use sea_orm::{Condition, DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::{registration, session};
use super::letters::{self, News};
use super::owned;
use crate::error::{ApiError, ApiResult};
use crate::features::network;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Registrations that one transaction reminds of.
const PER_TURN: u64 = 100;

/// Marks as reminded who got a place so late that they were just told.
pub fn not_needed(span: Span, now: Instant) -> Option<EpochSeconds> {
    (span.start <= now + TimeDelta::hours(GROUP_REMINDER_HOURS)).then(|| now.into())
}

/// Reminds of every group session that is near. Doing it twice reminds nobody twice.
pub async fn remind_due(state: &AppState) -> ApiResult<()> {
    while registration::Entity::find().filter(due(state.clock.now())).limit(1).count(state.store.read()).await? > 0 {
        state.store.write(|transaction| async move { remind(state, &transaction).await }).await?;
    }
    Ok(())
}

fn due(now: Instant) -> Condition {
    let until = now + TimeDelta::hours(GROUP_REMINDER_HOURS);
    let near = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::Status.eq(GroupSessionStatus::Planned.as_str()))
        .and_where(session::Column::StartsAt.gt(EpochSeconds::from(now)))
        .and_where(session::Column::StartsAt.lte(EpochSeconds::from(until)))
        .take();
    Condition::all()
        .add(registration::Column::Status.eq(RegistrationStatus::Registered.as_str()))
        .add(registration::Column::RemindedAt.is_null())
        .add(registration::Column::Session.in_subquery(near))
}

async fn remind(state: &AppState, transaction: &DatabaseTransaction) -> ApiResult<()> {
    let now = state.clock.now();
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let near = registration::Entity::find()
        .filter(due(now))
        .order_by_asc(registration::Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    let centres = network::all(state, transaction).await?;
    for row in near {
        let session = owned::find(transaction, row.session_id()).await?;
        let centre = centres.iter().find(|centre| centre.id.as_str() == session.centre);
        let centre = centre.ok_or(ApiError::Stored("group_session.centre"))?;
        let row = registration::Model { reminded_at: Some(now.into()), ..row };
        owned::write(transaction, &row).await?;
        let person = owned::person_of(transaction, &row).await?;
        letters::send(state, transaction, &person, centre, &session, &row, News::Near).await?;
    }
    Ok(())
}
