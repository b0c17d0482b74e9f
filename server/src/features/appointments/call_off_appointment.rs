//! `POST /appointments/{appointment}/call-off`

use axum::extract::State;
use contract::appointments::{Appointment, AppointmentEvent, CallOffAppointment};
use contract::ids::AppointmentId;

use super::give_up::{GivingUp, give_up};
use super::letters::News;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Gives up an appointment for the centre. The person reads why, and is offered others.
#[utoipa::path(
    post,
    path = "/appointments/{appointment}/call-off",
    tag = "appointments",
    params(
        ("appointment" = AppointmentId, Path, description = "The appointment."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = CallOffAppointment,
    responses((status = 200, description = "The appointment is called off.", body = Appointment), Problems)
)]
pub async fn call_off_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    command: Command<CallOffAppointment>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let by_centre = GivingUp {
        action: Action::CallOffAppointment,
        event: AppointmentEvent::CallOff,
        why: Some(&body.why),
        news: News::CalledOff,
    };
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let called_off = give_up(state, &transaction, actor, id, by_centre, effects).await;
        effects.note("call_off_appointment", &called_off);
        Answer::ok(&called_off?)
    })
    .await;
    effects.settle(state);
    answer
}
