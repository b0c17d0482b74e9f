//! Putting aside what a company has published, when it turns out that it may not, or when it lets people wait.

use contract::companies::Company;
use contract::time::Instant;
use contract::traineeships::{PostingEvent, PostingStatus};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QuerySelect};

use super::entities::{self, Column};
use super::owned;
use crate::error::ApiResult;
use crate::store::text_columns::from_word;

/// Puts aside the open postings of a company whose row is held. What an operator was asked to publish is a draft again.
pub async fn pause_all(transaction: &DatabaseTransaction, company: &Company, now: Instant) -> ApiResult<()> {
    pause_those(transaction, company, &[PostingStatus::Open, PostingStatus::Submitted], now).await
}

/// The same of those alone that stand there.
pub async fn pause_those(
    transaction: &DatabaseTransaction,
    company: &Company,
    which: &[PostingStatus],
    now: Instant,
) -> ApiResult<()> {
    let rows = entities::Entity::find()
        .filter(Column::Company.eq(company.id.0))
        .filter(Column::Status.is_in(which.iter().map(|status| status.as_str())))
        .lock_exclusive()
        .all(transaction)
        .await?;
    for row in rows {
        let status: PostingStatus = from_word(&row.status, "posting.status")?;
        let becomes = status.after(PostingEvent::Pause).or(status.after(PostingEvent::TakeBack)).unwrap_or(status);
        let row = entities::Model {
            status: becomes.as_str().to_owned(),
            status_since: now.into(),
            changed_at: now.into(),
            ..row
        };
        owned::write(transaction, company, row).await?;
    }
    Ok(())
}
