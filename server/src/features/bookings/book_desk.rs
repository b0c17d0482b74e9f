//! `POST /bookings`

use axum::extract::State;
use contract::bookings::{BookDesk, Booking, BookingStatus};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::effects::Effects;
use super::entities::booking;
use super::letters::{self, News};
use super::place::{self, Claim, Place};
use super::{release, views};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::network::KnownCentre;
use crate::identity::{Action, Actor, Object, SignedIn, person};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Books a desk, for oneself or, as an operator of its centre, for somebody registered there.
///
/// A refusal (409) offers up to three alternatives that were free when it was made.
#[utoipa::path(
    post,
    path = "/bookings",
    tag = "bookings",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = BookDesk,
    responses((status = 201, description = "The desk is held.", body = Booking), Problems)
)]
pub async fn book_desk(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<BookDesk>,
) -> ApiResult<Answer> {
    release::release_due(&state).await?;
    let (state, actor, body, effects) = (&state, &actor, &command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let booked = book(state, &transaction, actor, body, effects).await;
        effects.note("book", &booked);
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
    body: &BookDesk,
    effects: &Effects,
) -> ApiResult<Booking> {
    let centre = place::centre_of(state, transaction, &body.slot).await?;
    let person = who_comes(transaction, actor, &centre, body.person).await?;
    let claim = Claim { booking: body.id, person: person.person_id(), slot: &body.slot, moves: false };
    let Place { centre, span } = place::take(state, transaction, centre, claim).await?;
    let now = state.clock.now();
    let row = booking::Model {
        id: body.id.0,
        person: person.id,
        centre: centre.id.as_str().to_owned(),
        space: body.slot.space.0,
        date: body.slot.date,
        start_minutes: i32::from(body.slot.start.minutes()),
        end_minutes: i32::from(body.slot.end.minutes()),
        fold: body.slot.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        release_at: centre.rules.release_at(span, now).into(),
        status: BookingStatus::Confirmed.as_str().to_owned(),
        reason: None,
        made_by: actor.person.0,
        made_at: now.into(),
        changed_at: now.into(),
        revision: 0,
    };
    insert(transaction, &row).await?;
    letters::send(state, transaction, &person, &centre, &row, News::Booked).await?;
    effects.touch(&centre.id, row.date);
    views::booking(&centre, &row, now)
}

/// The person for whom it is, who may be booked for here and has a complete profile.
async fn who_comes(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    centre: &KnownCentre,
    other: Option<PersonId>,
) -> ApiResult<person::Model> {
    let other = other.filter(|person| *person != actor.person);
    match other {
        None => actor.may(Action::BookForSelf, &Object::New)?,
        Some(_) => actor.may(Action::BookForOther, &Object::Centre(centre.id.clone()))?,
    }
    let id = other.unwrap_or(actor.person);
    let person = person::Entity::find_by_id(id.0).one(transaction).await?.ok_or(Code::NotFound)?;
    if other.is_some() {
        actor.may(Action::ReadPerson, &Object::Person(id, person.registered_at()?))?;
    }
    if person.is_complete() { Ok(person) } else { Err(Code::ProfileIncomplete.into()) }
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &booking::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(booking::Column::Id).do_nothing().to_owned();
    let insert = booking::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
