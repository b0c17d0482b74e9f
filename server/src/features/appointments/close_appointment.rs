//! `POST /appointments/{appointment}/outcome`

use axum::extract::State;
use contract::appointments::{Appointment, AppointmentEvent, CloseAppointment};
use contract::ids::AppointmentId;
use sea_orm::DatabaseTransaction;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Says what became of an appointment, as a counsellor of its centre. It can be put right.
#[utoipa::path(
    post,
    path = "/appointments/{appointment}/outcome",
    tag = "appointments",
    params(
        ("appointment" = AppointmentId, Path, description = "The appointment."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = CloseAppointment,
    responses((status = 200, description = "It is written down.", body = Appointment), Problems)
)]
pub async fn close_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    command: Command<CloseAppointment>,
) -> ApiResult<Answer> {
    let (state, actor, body, effects) = (&state, &actor, command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let closed = close(state, &transaction, actor, id, body, effects).await;
        effects.note("close_appointment", &closed);
        Answer::ok(&closed?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn close(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
    body: CloseAppointment,
    effects: &Effects,
) -> ApiResult<Appointment> {
    let now = state.clock.now();
    let (centre, old) = owned::lock(state, transaction, actor, Action::Counsel, id).await?;
    let status = old.status_after(AppointmentEvent::Close(body.outcome), now)?;
    let row = owned::with_status(old, status, now);
    owned::write(transaction, &row).await?;
    effects.touch(&centre.id, row.date);
    views::full(state, transaction, actor, &centre, &row).await
}
