//! What happens to a talk that was proposed, whoever asks for it.

use contract::ids::{PersonId, TalkId};
use contract::problem::Code;
use contract::traineeships::{TalkEvent, TalkStatus};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::giving_back;
use crate::error::ApiResult;
use crate::features::bookings::{self, CellHold, Effects, FIRST_SEAT};
use crate::features::traineeships::applications::entities::{application, talk};
use crate::state::AppState;

/// Who applied sits beside the first seat, which the talk has from its proposal on.
const PERSONS_SEAT: i32 = FIRST_SEAT + 1;

/// Takes a step with the talk that is named. 409 `changed_meanwhile` where another one was proposed since, or none.
pub async fn step(
    state: &AppState,
    transaction: &DatabaseTransaction,
    application: &application::Model,
    named: TalkId,
    event: TalkEvent,
    effects: &Effects,
) -> ApiResult<()> {
    let talk = talk::Entity::find_by_id(application.id).one(transaction).await?;
    let old = talk.filter(|talk| talk.talk_id() == named).ok_or(Code::ChangedMeanwhile)?;
    let now = state.clock.now();
    let status = old.status()?.after_at(event, old.starts_at.into(), now).ok_or(Code::WrongStatus)?;
    let freeing = if status == TalkStatus::Accepted {
        hold_time(transaction, application.person_id(), &old).await?;
        effects.touch(&old.centre_id()?, old.date);
        None
    } else {
        let centre = giving_back::hold_alone(state, transaction, &old).await?;
        Some(giving_back::give_back(state, transaction, &centre, &old, effects).await?)
    };
    let revision = old.revision + 1;
    let row = talk::Model { status: status.as_str().to_owned(), changed_at: now.into(), revision, ..old };
    write(transaction, &row).await?;
    match freeing {
        Some(freeing) => freeing.tell(state, transaction, None).await,
        None => Ok(()),
    }
}

/// Calls off a talk that is to come, because the application is over. Nothing where there is none.
pub async fn end_with_application(
    state: &AppState,
    transaction: &DatabaseTransaction,
    application: &application::Model,
    effects: &Effects,
) -> ApiResult<()> {
    let talk = talk::Entity::find_by_id(application.id).one(transaction).await?;
    match talk {
        Some(talk) if talk.is_to_come(state.clock.now())? => {
            step(state, transaction, application, talk.talk_id(), TalkEvent::CallOff, effects).await
        }
        _ => Ok(()),
    }
}

/// Writes a talk that was there.
pub async fn write(transaction: &DatabaseTransaction, row: &talk::Model) -> ApiResult<()> {
    talk::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}

/// Holds the person's time too. Looks before it writes; the keys decide all the same.
async fn hold_time(transaction: &DatabaseTransaction, person: PersonId, talk: &talk::Model) -> ApiResult<()> {
    let span = talk.span();
    let is_busy = !bookings::held(transaction, &[person], &[], span).await?.is_empty();
    let seat = CellHold { space: talk.room_id(), seat: PERSONS_SEAT, span, person: Some(person), holder: talk.id };
    if is_busy || bookings::take_cells(transaction, seat).await?.is_err() {
        return Err(Code::PersonBusy.into());
    }
    Ok(())
}
