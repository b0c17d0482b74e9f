//! `POST /appointments`

use axum::extract::State;
use contract::appointments::{Appointment, AppointmentStatus, AppointmentWay, BookAppointment};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::entities::appointment;
use super::letters::{self, News};
use super::place::{self, Claim, Place};
use super::{remind, views};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::bookings::{self, Effects};
use crate::features::network::{self, Hold, KnownCentre};
use crate::identity::{Action, Actor, Object, SignedIn, person};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Books an appointment, for oneself or, as staff of its centre, for somebody registered there.
///
/// In person an interview room is held with it. A refusal (409) offers up to three alternatives that were free when it
/// was made.
#[utoipa::path(
    post,
    path = "/appointments",
    tag = "appointments",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = BookAppointment,
    responses((status = 201, description = "The time is held.", body = Appointment), Problems)
)]
pub async fn book_appointment(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<BookAppointment>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    bookings::release_due(&state).await?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let booked = book(state, &transaction, actor, body, effects).await;
        effects.note("book_appointment", &booked);
        Answer::created(&booked?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn book(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &BookAppointment,
    effects: &Effects,
) -> ApiResult<Appointment> {
    let centre = network::hold(state, transaction, &body.slot.centre, Hold::Shared).await?.ok_or(Code::NotFound)?;
    let person = who_comes(transaction, actor, &centre, body).await?;
    let claim = Claim {
        appointment: body.id,
        person: person.person_id(),
        slot: &body.slot,
        reason: body.reason,
        room: body.room,
        instead_of: None,
    };
    let Place { span, room } = place::take(state, transaction, &centre, claim).await?;
    let now = state.clock.now();
    let row = appointment::Model {
        id: body.id.0,
        person: person.id,
        centre: centre.id.as_str().to_owned(),
        counsellor: body.slot.counsellor.0,
        room: room.map(|room| room.0),
        reason: word(&body.reason)?,
        way: word(&body.slot.way)?,
        date: body.slot.date,
        start_minutes: i32::from(body.slot.start.minutes()),
        fold: body.slot.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        phone: body.phone.clone().filter(|_| body.slot.way == AppointmentWay::Phone),
        status: AppointmentStatus::Confirmed.as_str().to_owned(),
        why: None,
        asked_earlier_at: body.tell_earlier.then(|| now.into()),
        reminded_at: remind::not_needed(span, now),
        made_by: actor.person.0,
        made_at: now.into(),
        changed_at: now.into(),
        revision: 0,
    };
    insert(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, News::Booked).await?;
    effects.touch(&centre.id, row.date);
    views::full(state, transaction, actor, &centre, &row).await
}

/// The person for whom it is, who may be booked for here and has a complete profile.
async fn who_comes(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    centre: &KnownCentre,
    body: &BookAppointment,
) -> ApiResult<person::Model> {
    let other: Option<PersonId> = body.person.filter(|person| *person != actor.person);
    let here = || Object::Centre(centre.id.clone());
    if other.is_some() || body.room.is_some() {
        actor.may(Action::BookForOther, &here())?;
    }
    actor.may(Action::BookForSelf, &Object::New)?;
    let id = other.unwrap_or(actor.person);
    let person = person::Entity::find_by_id(id.0).one(transaction).await?.ok_or(Code::NotFound)?;
    if other.is_some() {
        actor.may(Action::ReadPerson, &Object::Person(id, person.registered_at()?))?;
    }
    if person.is_complete() { Ok(person) } else { Err(Code::ProfileIncomplete.into()) }
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &appointment::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(appointment::Column::Id).do_nothing().to_owned();
    let insert = appointment::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
