//! The last day of postings: the company is told when it is near, and with those who applied when it is over.

use chrono::Days;
use contract::traineeships::{ClosingReason, POSTING_REMINDER_DAYS, PostingStatus};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::{self, Column};
use super::letters::{self, News};
use super::owned;
use crate::error::{ApiError, ApiResult};
use crate::features::companies;
use crate::features::traineeships::applications;
use crate::state::AppState;
use crate::store::text_columns::word;

/// Postings that one transaction is about.
const PER_TURN: u64 = 100;

/// Closes what is over, and tells of what soon will be. Doing it twice tells nobody twice.
pub async fn close_due(state: &AppState) -> ApiResult<()> {
    while entities::Entity::find().filter(due(state)).limit(1).count(state.store.read()).await? > 0 {
        state.store.write(|transaction| async move { close(state, &transaction).await }).await?;
    }
    Ok(())
}

fn due(state: &AppState) -> Condition {
    let today = state.today();
    let soon = today.checked_add_days(Days::new(POSTING_REMINDER_DAYS)).unwrap_or(today);
    let near = Condition::all()
        .add(Column::Status.eq(PostingStatus::Open.as_str()))
        .add(Column::RemindedAt.is_null())
        .add(Column::OpenUntil.lte(soon));
    let over = Condition::all()
        .add(Column::Status.is_in([PostingStatus::Open, PostingStatus::Paused].map(PostingStatus::as_str)))
        .add(Column::OpenUntil.lt(today));
    Condition::any().add(near).add(over)
}

async fn close(state: &AppState, transaction: &DatabaseTransaction) -> ApiResult<()> {
    // In the order of ids, so that two servers that do it at once wait instead of blocking each other.
    let rows = entities::Entity::find()
        .filter(due(state))
        .order_by_asc(Column::Id)
        .limit(PER_TURN)
        .lock_exclusive()
        .all(transaction)
        .await?;
    let (now, today) = (state.clock.now(), state.today());
    for row in rows {
        let company =
            companies::find(transaction, row.company_id()).await?.ok_or(ApiError::Stored("posting.company"))?;
        let is_over = row.open_until < today;
        let row = if is_over {
            let closed = entities::Model {
                status: PostingStatus::Closed.as_str().to_owned(),
                status_since: now.into(),
                closed_because: Some(word(&ClosingReason::Expired)?),
                ..row
            };
            owned::write(transaction, &company, closed).await?
        } else {
            owned::note_reminded(transaction, row, now).await?
        };
        let news = if is_over { News::Expired } else { News::ClosesSoon };
        letters::tell(state, transaction, &company, &row, news).await?;
        if is_over {
            applications::tell_closed(state, transaction, row.posting_id()).await?;
        }
    }
    Ok(())
}
