//! What a company answers, whichever way it comes.

use contract::problem::Code;
use contract::traineeships::{ApplicationEvent, ApplicationStatus, Reply, TimelineEvent};
use sea_orm::DatabaseTransaction;

use super::entities::application;
use super::{events, letters, owned};
use crate::error::ApiResult;
use crate::state::AppState;

/// Takes a reply to an application whose row is held, and tells the person.
pub async fn reply(
    state: &AppState,
    transaction: &DatabaseTransaction,
    old: application::Model,
    Reply { answer, words }: &Reply,
) -> ApiResult<application::Model> {
    let now = state.clock.now();
    let was = old.status()?;
    let status = match answer {
        Some(answer) => was.after(ApplicationEvent::Answer(*answer)).ok_or(Code::WrongStatus)?,
        // Who was told yes may hear more; who was told no, or has withdrawn, is left alone.
        None if matches!(was, ApplicationStatus::Declined | ApplicationStatus::Withdrawn) => {
            return Err(Code::WrongStatus.into());
        }
        None => was,
    };
    let event = TimelineEvent::of(*answer);
    if answer.is_none() {
        events::must_have_room(transaction, old.application_id(), event).await?;
    }
    let row = application::Model {
        status: status.as_str().to_owned(),
        status_since: if status == was { old.status_since } else { now.into() },
        answered_at: old.answered_at.or(Some(now.into())),
        ..old
    };
    owned::write(transaction, &row).await?;
    events::add(transaction, row.application_id(), event, words, now).await?;
    letters::tell_person(state, transaction, &row, event).await?;
    Ok(row)
}

/// Notes that somebody of the company has opened an application, the first time.
pub async fn opened(
    state: &AppState,
    transaction: &DatabaseTransaction,
    old: application::Model,
) -> ApiResult<application::Model> {
    if old.opened_at.is_some() {
        return Ok(old);
    }
    let now = state.clock.now();
    let row = application::Model { opened_at: Some(now.into()), ..old };
    owned::write(transaction, &row).await?;
    events::add(transaction, row.application_id(), TimelineEvent::Opened, "", now).await?;
    Ok(row)
}
