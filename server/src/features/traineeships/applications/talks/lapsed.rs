//! Giving back what is left of the time of proposals that nobody accepted before their start.

use chrono::Days;
use contract::ids::ApplicationId;
use contract::traineeships::TalkStatus;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::giving_back;
use crate::error::ApiResult;
use crate::features::bookings::{self, Effects};
use crate::features::traineeships::applications::entities::talk;
use crate::features::traineeships::applications::owned;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Gives back the rooms of proposals that have lapsed but whose time is not over. Doing it twice changes nothing.
pub async fn give_back_lapsed(state: &AppState) -> ApiResult<()> {
    let now = state.clock.now();
    let moment = EpochSeconds::from(now);
    // Dates are local ones; the index begins with them.
    let earliest = now.date_naive().checked_sub_days(Days::new(1)).unwrap_or_default();
    let lapsed = talk::Entity::find()
        .filter(talk::Column::Date.gte(earliest))
        .filter(talk::Column::Status.eq(TalkStatus::Proposed.as_str()))
        .filter(talk::Column::StartsAt.lte(moment))
        .filter(talk::Column::EndsAt.gt(moment))
        .order_by_asc(talk::Column::Application)
        .all(state.store.read())
        .await?;
    let mut outcome = Ok(());
    for talk in lapsed {
        // Most of the time it was given back before, and then nothing is locked.
        let held = bookings::held(state.store.read(), &[], &[talk.room_id()], talk.span()).await?;
        if held.iter().any(|held| held.holder == talk.id) {
            // One that cannot be given back keeps nobody else waiting.
            outcome = outcome.and(give_one_back(state, ApplicationId(talk.application)).await);
        }
    }
    outcome
}

async fn give_one_back(state: &AppState, application: ApplicationId) -> ApiResult<()> {
    let effects = &Effects::default();
    let given_back = state
        .store
        .write(|transaction| async move {
            effects.begin();
            give_back_held(state, &transaction, application, effects).await
        })
        .await;
    effects.settle(state);
    given_back
}

async fn give_back_held(
    state: &AppState,
    transaction: &DatabaseTransaction,
    application: ApplicationId,
    effects: &Effects,
) -> ApiResult<()> {
    owned::hold(transaction, application).await?;
    let talk = talk::Entity::find_by_id(application.0).one(transaction).await?;
    match talk {
        // Another one may have been proposed meanwhile.
        Some(talk) if talk.status()? == TalkStatus::Proposed && !talk.is_to_come(state.clock.now())? => {
            let centre = giving_back::hold_alone(state, transaction, &talk).await?;
            let freeing = giving_back::give_back(state, transaction, &centre, &talk, effects).await?;
            freeing.tell(state, transaction, None).await
        }
        _ => Ok(()),
    }
}
