//! The timeline: lines are added, and never changed.

use contract::ids::ApplicationId;
use contract::problem::Code;
use contract::time::Instant;
use contract::traineeships::{MOST_MESSAGES, TimelineEntry, TimelineEvent};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::entities::event;
use crate::error::ApiResult;
use crate::store::text_columns::{from_word, word};

/// Adds a line.
pub async fn add(
    transaction: &DatabaseTransaction,
    application: ApplicationId,
    event: TimelineEvent,
    words: &str,
    now: Instant,
) -> ApiResult<()> {
    let row = event::ActiveModel {
        id: Set(Uuid::now_v7()),
        application: Set(application.0),
        at: Set(now.into()),
        event: Set(word(&event)?),
        words: Set(words.to_owned()),
    };
    event::Entity::insert(row).exec_without_returning(transaction).await?;
    Ok(())
}

/// The lines of an application, the first one first.
pub async fn of(connection: &impl ConnectionTrait, application: ApplicationId) -> ApiResult<Vec<TimelineEntry>> {
    let rows = event::Entity::find()
        .filter(event::Column::Application.eq(application.0))
        .order_by_asc(event::Column::At)
        .order_by_asc(event::Column::Id)
        .all(connection)
        .await?;
    let entry = |row: event::Model| {
        let event = from_word(&row.event, "application_event.event")?;
        Ok(TimelineEntry { at: row.at.into(), event, words: row.words })
    };
    rows.into_iter().map(entry).collect()
}

/// Refuses one message more than a side may write.
pub async fn must_have_room(
    transaction: &DatabaseTransaction,
    application: ApplicationId,
    event: TimelineEvent,
) -> ApiResult<()> {
    let written = event::Entity::find()
        .filter(event::Column::Application.eq(application.0))
        .filter(event::Column::Event.eq(word(&event)?));
    match written.count(transaction).await? < MOST_MESSAGES {
        true => Ok(()),
        false => Err(Code::MessageLimitReached.into()),
    }
}
