//! Giving an appointment's time back, whoever gives it up: both people and the room are free at once, and who asked for
//! an earlier start is told.

use contract::appointments::{Appointment, AppointmentEvent};
use contract::ids::AppointmentId;
use sea_orm::DatabaseTransaction;

use super::earlier::Freeing;
use super::entities::appointment;
use super::letters::{self, News};
use super::{owned, views};
use crate::error::ApiResult;
use crate::features::bookings::{self, Effects};
use crate::identity::{Action, Actor};
use crate::state::AppState;

/// Who gives it up, and why.
#[derive(Clone, Copy, Debug)]
pub struct GivingUp<'a> {
    /// What must be allowed.
    pub action: Action,
    /// What happens to the appointment.
    pub event: AppointmentEvent,
    /// What the centre says, if it is the centre.
    pub why: Option<&'a str>,
    /// What the person is told.
    pub news: News,
}

/// Gives it up.
pub async fn give_up(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
    giving_up: GivingUp<'_>,
    effects: &Effects,
) -> ApiResult<Appointment> {
    let now = state.clock.now();
    let (centre, old) = owned::lock(state, transaction, actor, giving_up.action, id).await?;
    let status = old.status_after(giving_up.event, now)?;
    let freeing = Freeing::look(state, transaction, &centre, old.date..=old.date).await?;
    let why = giving_up.why.map(str::to_owned);
    let row = appointment::Model { why, ..owned::with_status(old, status, now) };
    owned::write(transaction, &row).await?;
    bookings::give_back_cells(transaction, &[row.id]).await?;
    let person = owned::person_of(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, giving_up.news).await?;
    freeing.tell(state, transaction, Some(id)).await?;
    effects.touch(&centre.id, row.date);
    views::full(state, transaction, actor, &centre, &row).await
}
