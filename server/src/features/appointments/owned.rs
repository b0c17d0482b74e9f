//! An appointment that somebody may see or change. What is not theirs is not there.

use contract::appointments::AppointmentStatus;
use contract::ids::AppointmentId;
use contract::problem::Code;
use contract::time::Instant;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect};
use std::sync::Arc;

use super::entities::appointment;
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, Hold, KnownCentre};
use crate::identity::{Action, Actor, Object, person};
use crate::state::AppState;

/// The appointment, if this is allowed to do with it.
pub async fn find(
    connection: &impl ConnectionTrait,
    actor: &Actor,
    action: Action,
    id: AppointmentId,
) -> ApiResult<appointment::Model> {
    allowed(actor, action, appointment::Entity::find_by_id(id.0).one(connection).await?)
}

/// The same and its centre, which nobody else changes until the transaction ends. The centre is held first, and alone:
/// what is free there is looked at before and after.
pub async fn lock(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    action: Action,
    id: AppointmentId,
) -> ApiResult<(Arc<KnownCentre>, appointment::Model)> {
    let mut seen = find(transaction, actor, action, id).await?.centre_id()?;
    loop {
        let centre = network::hold(state, transaction, &seen, Hold::Alone).await?.ok_or(Code::NotFound)?;
        let row = appointment::Entity::find_by_id(id.0).lock_exclusive().one(transaction).await?;
        let row = allowed(actor, action, row)?;
        if row.centre == centre.id.as_str() {
            return Ok((centre, row));
        }
        // It was moved to another centre in between; it is locked now and cannot move again.
        seen = row.centre_id()?;
    }
}

fn allowed(actor: &Actor, action: Action, row: Option<appointment::Model>) -> ApiResult<appointment::Model> {
    let row = row.ok_or(Code::NotFound)?;
    actor.may(action, &object(&row)?)?;
    Ok(row)
}

/// What the appointment is to whoever asks.
pub fn object(row: &appointment::Model) -> ApiResult<Object> {
    Ok(Object::AtCentre(row.person_id(), row.centre_id()?))
}

/// Whose appointment it is.
pub async fn person_of(connection: &impl ConnectionTrait, row: &appointment::Model) -> ApiResult<person::Model> {
    let person = person::Entity::find_by_id(row.person).one(connection).await?;
    person.ok_or(ApiError::Stored("appointment.person"))
}

/// The row with a new status, as of now.
pub fn with_status(old: appointment::Model, status: AppointmentStatus, now: Instant) -> appointment::Model {
    appointment::Model { status: status.as_str().to_owned(), changed_at: now.into(), revision: old.revision + 1, ..old }
}

/// Writes the row as it is now.
pub async fn write(transaction: &DatabaseTransaction, row: &appointment::Model) -> ApiResult<()> {
    appointment::Entity::update(row.clone().into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}
