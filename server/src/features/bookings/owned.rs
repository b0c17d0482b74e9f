//! A booking that somebody may see or change. What is not theirs is not there.

use contract::bookings::BookingStatus;
use contract::ids::BookingId;
use contract::problem::Code;
use contract::time::Instant;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect};
use std::sync::Arc;

use super::entities::booking;
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, KnownCentre};
use crate::identity::{Action, Actor, Object, person};
use crate::state::AppState;

/// The booking, if this is allowed to do with it.
pub async fn find(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    id: BookingId,
) -> ApiResult<booking::Model> {
    allowed(actor, action, booking::Entity::find_by_id(id.0).one(connection).await?)
}

/// The same and its centre, both of which nobody else changes until the transaction ends.
///
/// The centre is held before the booking, in the order of whoever blocks a space, so that the two never wait for each
/// other.
pub async fn lock(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: BookingId,
) -> ApiResult<(Arc<KnownCentre>, booking::Model)> {
    let mut seen = find(transaction, actor, action, id).await?.centre_id()?;
    loop {
        let centre = network::hold(state, transaction, &seen, network::Hold::Shared).await?.ok_or(Code::NotFound)?;
        let row = booking::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
        let row = allowed(actor, action, row)?;
        if row.centre == centre.id.as_str() {
            return Ok((centre, row));
        }
        // It was moved to another centre in between; it is locked now and cannot move again.
        seen = row.centre_id()?;
    }
}

fn allowed(actor: &Actor, action: Action, row: Option<booking::Model>) -> ApiResult<booking::Model> {
    let row = row.ok_or(Code::NotFound)?;
    actor.may(action, &Object::AtCentre(row.person_id(), row.centre_id()?))?;
    Ok(row)
}

/// Whose booking it is.
pub async fn person_of(connection: &impl ConnectionTrait, row: &booking::Model) -> ApiResult<person::Model> {
    let person = person::Entity::find_by_id(row.person).one(connection).await?;
    person.ok_or(ApiError::Stored("booking.person"))
}

/// Writes the booking's new status.
pub async fn set_status(
    transaction: &DatabaseTransaction,
    old: booking::Model,
    status: BookingStatus,
    now: Instant,
) -> ApiResult<booking::Model> {
    let row = booking::Model {
        status: status.as_str().to_owned(),
        changed_at: now.into(),
        revision: old.revision + 1,
        ..old
    };
    booking::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(row)
}
