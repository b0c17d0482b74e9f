//! Telling those who wait that a posting is over.

use contract::ids::PostingId;
use contract::traineeships::{ApplicationStatus, TimelineEvent};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::entities::application::{self, Column};
use super::{events, letters};
use crate::error::ApiResult;
use crate::state::AppState;

/// Writes it into the timeline of each application that is not over, and tells the person. Their applications stay: the company
/// can still answer.
pub async fn tell_closed(state: &AppState, transaction: &DatabaseTransaction, posting: PostingId) -> ApiResult<()> {
    let waiting = ApplicationStatus::ALL.into_iter().filter(|status| !status.is_over());
    let rows = application::Entity::find()
        .filter(Column::Posting.eq(posting.0))
        .filter(Column::Status.is_in(waiting.map(ApplicationStatus::as_str)))
        .order_by_asc(Column::Id)
        .all(transaction)
        .await?;
    for row in rows {
        let event = TimelineEvent::PostingClosed;
        events::add(transaction, row.application_id(), event, "", state.clock.now()).await?;
        letters::tell_person(state, transaction, &row, event).await?;
    }
    Ok(())
}
