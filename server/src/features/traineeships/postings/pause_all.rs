//! Putting aside whatever a company has published, when it turns out that it may not.

use contract::ids::CompanyId;
use contract::time::Instant;
use contract::traineeships::PostingStatus;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::entities::{self, Column};
use crate::error::ApiResult;
use crate::store::EpochSeconds;

/// Puts aside the open postings of a company whose row is held. What an operator was asked to publish goes back to drafts.
pub async fn pause_all(transaction: &DatabaseTransaction, company: CompanyId, now: Instant) -> ApiResult<()> {
    let changes = [(PostingStatus::Open, PostingStatus::Paused), (PostingStatus::Submitted, PostingStatus::Draft)];
    for (was, becomes) in changes {
        entities::Entity::update_many()
            .col_expr(Column::Status, becomes.as_str().into())
            .col_expr(Column::StatusSince, EpochSeconds::from(now).into())
            .col_expr(Column::Version, Expr::col(Column::Version).add(1))
            .filter(Column::Company.eq(company.0))
            .filter(Column::Status.eq(was.as_str()))
            .exec(transaction)
            .await?;
    }
    Ok(())
}
