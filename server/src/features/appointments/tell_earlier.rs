//! `POST /appointments/{appointment}/tell-earlier`

use axum::extract::State;
use contract::appointments::{Appointment, TellEarlier};
use contract::ids::AppointmentId;
use contract::problem::Code;
use sea_orm::DatabaseTransaction;

use super::entities::appointment;
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Says whether the person wants to know when an earlier start becomes free. Asking again keeps the place in line.
#[utoipa::path(
    post,
    path = "/appointments/{appointment}/tell-earlier",
    tag = "appointments",
    params(
        ("appointment" = AppointmentId, Path, description = "The appointment."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = TellEarlier,
    responses((status = 200, description = "It is written down.", body = Appointment), Problems)
)]
pub async fn tell_earlier(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    command: Command<TellEarlier>,
) -> ApiResult<Answer> {
    let (state, actor, body) = (&state, &actor, command.body);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&note(state, &transaction, actor, id, body).await?)
    })
    .await
}

async fn note(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
    body: TellEarlier,
) -> ApiResult<Appointment> {
    let now = state.clock.now();
    let (centre, old) = owned::lock(state, transaction, actor, Action::ChangeBooking, id).await?;
    if !old.is_coming(now) {
        return Err(Code::WrongStatus.into());
    }
    let asked_earlier_at = body.wanted.then(|| old.asked_earlier_at.unwrap_or(now.into()));
    let row = appointment::Model { asked_earlier_at, ..old };
    owned::write(transaction, &row).await?;
    views::full(state, transaction, actor, &centre, &row).await
}
