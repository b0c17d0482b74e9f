//! `POST /appointments/{appointment}/move`

use axum::extract::State;
use contract::appointments::{Appointment, AppointmentEvent, AppointmentWay, MoveAppointment};
use contract::ids::AppointmentId;
use contract::problem::{Code, FieldError};
use sea_orm::DatabaseTransaction;

use super::earlier::Freeing;
use super::entities::appointment;
use super::letters::{self, News};
use super::place::{self, Claim, Place};
use super::{owned, remind, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::{self, Effects};
use crate::features::network::{self, Hold};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Moves an appointment to another time, way or counsellor. The old time is given up only if the new one is had.
#[utoipa::path(
    post,
    path = "/appointments/{appointment}/move",
    tag = "appointments",
    params(
        ("appointment" = AppointmentId, Path, description = "The appointment."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = MoveAppointment,
    responses((status = 200, description = "The new time is held.", body = Appointment), Problems)
)]
pub async fn move_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<AppointmentId>,
    command: Command<MoveAppointment>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    bookings::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let moved = move_it(state, &transaction, actor, id, body, effects).await;
        effects.note("move_appointment", &moved);
        Answer::ok(&moved?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn move_it(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: AppointmentId,
    body: &MoveAppointment,
    effects: &Effects,
) -> ApiResult<Appointment> {
    let now = state.clock.now();
    let (left, old) = owned::lock(state, transaction, actor, Action::ChangeBooking, id).await?;
    let status = old.status_after(AppointmentEvent::Move, now)?;
    let centre = network::hold(state, transaction, &body.slot.centre, Hold::Shared).await?.ok_or(Code::NotFound)?;
    if actor.person != old.person_id() || body.room.is_some() {
        // Staff move people within the centre, and not into somebody else's.
        actor.may(Action::BookForOther, &Object::Centre(centre.id.clone()))?;
    }
    let phone = phone(body, &old)?;
    let was = old.slot()?;
    let freeing = Freeing::look(state, transaction, &left, old.date..=old.date).await?;
    let claim = Claim {
        appointment: id,
        person: old.person_id(),
        slot: &body.slot,
        reason: old.reason()?,
        room: body.room,
        instead_of: Some(&was),
    };
    let Place { span, room } = place::take(state, transaction, &centre, claim).await?;
    let row = appointment::Model {
        centre: centre.id.as_str().to_owned(),
        counsellor: body.slot.counsellor.0,
        room: room.map(|room| room.0),
        way: word(&body.slot.way)?,
        date: body.slot.date,
        start_minutes: i32::from(body.slot.start.minutes()),
        fold: body.slot.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        phone,
        reminded_at: remind::not_needed(span, now),
        ..owned::with_status(old.clone(), status, now)
    };
    owned::write(transaction, &row).await?;
    let person = owned::person_of(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, News::Moved).await?;
    freeing.tell(state, transaction, Some(id)).await?;
    effects.touch(&left.id, old.date);
    effects.touch(&centre.id, row.date);
    views::full(state, transaction, actor, &centre, &row).await
}

/// The number to call from now on: the new one, or the one that was given.
fn phone(body: &MoveAppointment, old: &appointment::Model) -> ApiResult<Option<String>> {
    if body.slot.way == AppointmentWay::InPerson {
        return Ok(None);
    }
    match body.phone.as_ref().or(old.phone.as_ref()) {
        Some(phone) => Ok(Some(phone.clone())),
        None => Err(vec![FieldError::new("phone", Code::Required)].into()),
    }
}
