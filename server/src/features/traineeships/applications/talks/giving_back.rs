//! Giving a talk's room back: who asked for an earlier appointment is told, as where an appointment is given up.
//!
//! The application's row is held first, then centres, then cells. Whoever books at a centre holds it before its cells too,
//! so nobody who has one of them waits for somebody who waits for the other.

use contract::ids::CentreId;
use sea_orm::DatabaseTransaction;
use std::sync::Arc;

use crate::error::{ApiError, ApiResult};
use crate::features::appointments::Freeing;
use crate::features::bookings::{self, Effects};
use crate::features::network::{self, Hold, KnownCentre};
use crate::features::traineeships::applications::entities::talk;
use crate::state::AppState;

/// The centres of a proposal.
pub struct Centres {
    /// Where the talk will be, if there is such a centre.
    pub to: Option<Arc<KnownCentre>>,
    /// Where the one was that gives way, held alone.
    pub from: Option<Arc<KnownCentre>>,
}

/// Holds both centres of a proposal, in the order of their ids: two companies that change centres do not wait for each
/// other.
pub async fn hold_centres(
    state: &AppState,
    transaction: &DatabaseTransaction,
    to: &CentreId,
    gives_way: Option<&talk::Model>,
) -> ApiResult<Centres> {
    let Some(old) = gives_way else {
        return Ok(Centres { to: network::hold(state, transaction, to, Hold::Shared).await?, from: None });
    };
    let from = old.centre_id()?;
    if from == *to {
        let same = hold_alone(state, transaction, old).await?;
        return Ok(Centres { to: Some(same.clone()), from: Some(same) });
    }
    let first = if from < *to { Some(hold_alone(state, transaction, old).await?) } else { None };
    let to = network::hold(state, transaction, to, Hold::Shared).await?;
    let from = match first {
        Some(from) => from,
        None => hold_alone(state, transaction, old).await?,
    };
    Ok(Centres { to, from: Some(from) })
}

/// The centre of a talk, held alone: what is free there is looked at before and after.
pub async fn hold_alone(
    state: &AppState,
    transaction: &DatabaseTransaction,
    talk: &talk::Model,
) -> ApiResult<Arc<KnownCentre>> {
    let centre = network::hold(state, transaction, &talk.centre_id()?, Hold::Alone).await?;
    centre.ok_or(ApiError::Stored("application_talk.centre"))
}

/// Gives back all that a talk holds at its centre, which is held alone. Who waits is told by what this answers, once what
/// comes instead is written.
pub async fn give_back(
    state: &AppState,
    transaction: &DatabaseTransaction,
    centre: &Arc<KnownCentre>,
    talk: &talk::Model,
    effects: &Effects,
) -> ApiResult<Freeing> {
    let freeing = Freeing::look(state, transaction, centre, talk.date..=talk.date).await?;
    bookings::give_back_cells(transaction, &[talk.id]).await?;
    effects.touch(&centre.id, talk.date);
    Ok(freeing)
}
