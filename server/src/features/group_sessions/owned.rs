//! A group session or a registration that somebody may change. What is not theirs is not there.

use contract::group_sessions::RegistrationStatus;
use contract::ids::{CentreId, GroupSessionId, RegistrationId};
use contract::problem::Code;
use contract::time::Instant;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect};
use std::sync::Arc;

use super::entities::{registration, session};
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, Hold, KnownCentre};
use crate::identity::{Action, Actor, Object, person};
use crate::state::AppState;

/// A group session with its centre; neither is changed by anybody else until the transaction ends.
pub struct Locked {
    /// The centre.
    pub centre: Arc<KnownCentre>,
    /// The group session.
    pub session: session::Model,
}

/// A group session; anyone may see it.
pub async fn find(connection: &impl ConnectionTrait, id: GroupSessionId) -> ApiResult<session::Model> {
    session::Entity::find_by_id(id.0).one(connection).await?.ok_or_else(|| Code::NotFound.into())
}

/// The same and its centre, locked. The centre is held first, in the order of whoever blocks a space.
pub async fn lock(state: &AppState, transaction: &DatabaseTransaction, id: GroupSessionId) -> ApiResult<Locked> {
    let seen = find(transaction, id).await?.centre_id()?;
    let centre = network::hold(state, transaction, &seen, Hold::Shared).await?.ok_or(Code::NotFound)?;
    let session = session::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
    Ok(Locked { centre, session: session.ok_or(Code::NotFound)? })
}

/// A registration that this is allowed to do with, with its group session.
pub async fn find_registration(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    id: RegistrationId,
) -> ApiResult<(session::Model, registration::Model)> {
    let row = registration::Entity::find_by_id(id.0).one(connection).await?.ok_or(Code::NotFound)?;
    let session = find(connection, row.session_id()).await?;
    actor.may(action, &object(&row, session.centre_id()?))?;
    Ok((session, row))
}

/// The same, locked.
pub async fn lock_registration(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: RegistrationId,
) -> ApiResult<(Locked, registration::Model)> {
    let (seen, _) = find_registration(transaction, actor, action, id).await?;
    let locked = lock(state, transaction, seen.session_id()).await?;
    let row = registration::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
    Ok((locked, row.ok_or(Code::NotFound)?))
}

/// What a registration is to whoever asks.
fn object(row: &registration::Model, centre: CentreId) -> Object {
    Object::AtCentre(row.person_id(), centre)
}

/// Whose registration it is.
pub async fn person_of(connection: &impl ConnectionTrait, row: &registration::Model) -> ApiResult<person::Model> {
    let person = person::Entity::find_by_id(row.person).one(connection).await?;
    person.ok_or(ApiError::Stored("group_registration.person"))
}

/// The row with a new status, as of now. Who has no place any more has none in the room either.
pub fn with_status(old: registration::Model, status: RegistrationStatus, now: Instant) -> registration::Model {
    registration::Model {
        status: status.as_str().to_owned(),
        place: old.place.filter(|_| status.has_place()),
        changed_at: now.into(),
        revision: old.revision + 1,
        ..old
    }
}

/// Writes a registration as it is now.
pub async fn write(transaction: &DatabaseTransaction, row: &registration::Model) -> ApiResult<()> {
    registration::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}

/// Writes a group session as it is now.
pub async fn write_session(transaction: &DatabaseTransaction, row: &session::Model) -> ApiResult<()> {
    session::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}
