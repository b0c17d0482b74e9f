//! What the person does with the talk of their own application: the company is told.

use contract::ids::{ApplicationId, TalkId};
use contract::traineeships::{Application, TalkEvent, TimelineEvent};
use sea_orm::DatabaseTransaction;

use super::changing;
use crate::error::ApiResult;
use crate::features::bookings::{self, Effects};
use crate::features::traineeships::applications::letters::{self, ToCompany};
use crate::features::traineeships::applications::{events, owned, views};
use crate::identity::Actor;
use crate::state::AppState;
use crate::store::idempotency::{Answer, Stamp, once};

/// A step of the person.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Which talk.
    pub talk: TalkId,
    /// What happens to it.
    pub event: TalkEvent,
    /// What they say; may be empty.
    pub words: &'a str,
}

impl Step<'_> {
    /// What is counted, what stands in the timeline, and what the company is told.
    fn news(self) -> (&'static str, TimelineEvent, ToCompany) {
        match self.event {
            TalkEvent::Accept => ("accept_talk", TimelineEvent::TalkAccepted, ToCompany::TalkAccepted),
            TalkEvent::Decline => ("decline_talk", TimelineEvent::TalkDeclined, ToCompany::TalkDeclined),
            TalkEvent::CallOff => ("call_off_talk", TimelineEvent::TalkGivenUp, ToCompany::TalkGivenUp),
        }
    }
}

/// Takes the step, once for each command.
pub async fn take(
    state: &AppState,
    actor: &Actor,
    stamp: &Stamp,
    application: ApplicationId,
    step: Step<'_>,
) -> ApiResult<Answer> {
    // A desk that nobody came for keeps nobody from a talk.
    bookings::release_due(state).await?;
    let effects = &Effects::default();
    let (command, ..) = step.news();
    let answer = once(state, actor.person, stamp, |transaction| async move {
        effects.begin();
        let taken = step_of(state, &transaction, actor, application, step, effects).await;
        effects.note(command, &taken);
        Answer::ok(&taken?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn step_of(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: ApplicationId,
    step: Step<'_>,
    effects: &Effects,
) -> ApiResult<Application> {
    let row = owned::lock_own(transaction, actor, id).await?;
    changing::step(state, transaction, &row, step.talk, step.event, effects).await?;
    let (_, event, news) = step.news();
    events::add(transaction, id, event, step.words, state.clock.now()).await?;
    let shown = views::own(state, transaction, &row).await?;
    letters::tell_company(state, transaction, &row, &shown.title, news).await?;
    Ok(shown)
}
