//! What a company answers, whichever way it comes.

use contract::problem::Code;
use contract::traineeships::{
    ApplicationEvent, ApplicationStatus, CompanyAnswer, Reply, TalkEvent, TalkStep, TimelineEvent,
};
use sea_orm::DatabaseTransaction;

use super::entities::application;
use super::{events, letters, owned, talks};
use crate::error::ApiResult;
use crate::features::bookings::Effects;
use crate::state::AppState;

/// What a company says, and where its fields are in the request.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The reply.
    pub reply: &'a Reply,
    /// What stands before the names of its fields.
    pub below: &'static str,
}

/// Takes a reply to an application whose row is held, and tells the person.
pub async fn reply(
    state: &AppState,
    transaction: &DatabaseTransaction,
    old: application::Model,
    said: Said<'_>,
    effects: &Effects,
) -> ApiResult<application::Model> {
    let Reply { answer, words, talk } = said.reply;
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
    let row = application::Model {
        status: status.as_str().to_owned(),
        status_since: if status == was { old.status_since } else { now.into() },
        answered_at: old.answered_at.or(Some(now.into())),
        ..old
    };
    owned::write(transaction, &row).await?;
    let lines = lines(*answer, talk.as_ref());
    for event in &lines {
        if matches!(event, TimelineEvent::CompanyWrote | TimelineEvent::TalkProposed) {
            events::must_have_room(transaction, row.application_id(), *event).await?;
        }
    }
    match talk {
        Some(TalkStep::Propose(_)) if status != ApplicationStatus::Interview => return Err(Code::WrongStatus.into()),
        Some(TalkStep::Propose(body)) => {
            talks::propose(state, transaction, &row, body, said.below, effects).await?;
        }
        Some(TalkStep::CallOff(named)) => {
            talks::step(state, transaction, &row, named.talk, TalkEvent::CallOff, effects).await?;
        }
        None if status == ApplicationStatus::Declined => {
            talks::end_with_application(state, transaction, &row, effects).await?;
        }
        None => {}
    }
    // The words stand beside the first line; the person is told of the last.
    for (at, event) in lines.iter().enumerate() {
        let words = if at == 0 { words.as_str() } else { "" };
        events::add(transaction, row.application_id(), *event, words, now).await?;
    }
    if let Some(news) = lines.last() {
        letters::tell_person(state, transaction, &row, *news).await?;
    }
    Ok(row)
}

/// What stands in the timeline after a reply: the answer and what comes of the talk, or the words alone.
fn lines(answer: Option<CompanyAnswer>, talk: Option<&TalkStep>) -> Vec<TimelineEvent> {
    let of_talk = talk.map(|talk| match talk {
        TalkStep::Propose(_) => TimelineEvent::TalkProposed,
        TalkStep::CallOff(_) => TimelineEvent::TalkCalledOff,
    });
    match (answer, of_talk) {
        (None, Some(event)) => vec![event],
        (answer, of_talk) => [Some(TimelineEvent::of(answer)), of_talk].into_iter().flatten().collect(),
    }
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
