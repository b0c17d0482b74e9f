//! `POST /appointments/{appointment}/cancel`

use axum::extract::State;
use contract::appointments::{Appointment, AppointmentEvent};
use contract::ids::AppointmentId;

use super::give_up::{GivingUp, give_up};
use super::letters::News;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, BareCommand, once};

/// The person's own road, which staff walk for them.
const BY_PERSON: GivingUp<'static> =
    GivingUp { action: Action::ChangeBooking, event: AppointmentEvent::Cancel, why: None, news: News::Cancelled };

/// Gives up an appointment, for oneself or for the person; its time is free at once.
#[utoipa::path(
    post,
    path = "/appointments/{appointment}/cancel",
    tag = "appointments",
    params(
        ("appointment" = AppointmentId, Path, description = "The appointment."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    responses((status = 200, description = "The appointment is cancelled.", body = Appointment), Problems)
)]
pub async fn cancel_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    command: BareCommand,
) -> ApiResult<Answer> {
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let cancelled = give_up(state, &transaction, actor, id, BY_PERSON, effects).await;
        effects.note("cancel_appointment", &cancelled);
        Answer::ok(&cancelled?)
    })
    .await;
    effects.settle(state);
    answer
}
