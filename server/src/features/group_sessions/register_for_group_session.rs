//! `POST /group-sessions/{group_session}/registrations`

use axum::extract::State;
use contract::group_sessions::{
    GroupRegistration, GroupSessionStatus, MOST_COMING_REGISTRATIONS, RegisterForGroupSession, RegistrationStatus,
    check_registering,
};
use contract::ids::{GroupSessionId, PersonId};
use contract::problem::{Code, FieldError};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{OnConflict, Query};
use sea_orm::{DatabaseTransaction, IntoActiveModel, QuerySelect};

use super::entities::{registration, session};
use super::letters::{self, News};
use super::owned::{self, Locked};
use super::promote::{in_list, promote};
use super::{remind, seats, views};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::features::accounts;
use crate::features::bookings::{self, Effects};
use crate::features::network::KnownCentre;
use crate::identity::{Action, Actor, Object, SignedIn, person};
use crate::state::AppState;
use crate::store::EpochSeconds;
use crate::store::idempotency::{Answer, Command, once};

/// Registers for a group session, for oneself or, as staff of its centre, for somebody registered there.
///
/// When every place is taken, the answer is a place in the waiting list, and says which.
#[utoipa::path(
    post,
    path = "/group-sessions/{group_session}/registrations",
    tag = "group_sessions",
    params(
        ("group_session" = GroupSessionId, Path, description = "The group session."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = RegisterForGroupSession,
    responses((status = 201, description = "A place, or one in the list.", body = GroupRegistration), Problems)
)]
pub async fn register_for_group_session(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
    command: Command<RegisterForGroupSession>,
) -> ApiResult<Answer> {
    bookings::release_due(&state).await?;
    let (state, actor, body, effects) = (&state, &actor, command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let registered = register(state, &transaction, actor, id, body, effects).await;
        effects.note("register_for_group_session", &registered);
        Answer::created(&registered?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn register(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: GroupSessionId,
    body: RegisterForGroupSession,
    effects: &Effects,
) -> ApiResult<GroupRegistration> {
    let now = state.clock.now();
    let locked = owned::lock(state, transaction, id).await?;
    let Locked { centre, session } = &locked;
    let other = body.person.filter(|person| *person != actor.person);
    let person = who_comes(transaction, actor, centre, other).await?;
    if session.status(now)? == GroupSessionStatus::CalledOff {
        return Err(Code::WrongStatus.into());
    }
    check_registering(session.span(), session.register_until.into(), other.is_some(), now)?;
    // Two registrations at once could otherwise both find one left in the person's limit.
    accounts::lock_person(transaction, person.person_id()).await?;
    check_person(state, transaction, session, person.person_id()).await?;
    bookings::refuse_used_id(transaction, body.id.0).await?;
    let list = promote(state, transaction, &locked).await?;
    let place = list.free_place(session.places()?);
    if place.is_none() && !session.is_to_come(now) {
        return Err(Code::NoPlaceFree.into());
    }
    if let Some(place) = place {
        seats::take_place(transaction, session, body.id, person.person_id(), place).await??;
    }
    let status = if place.is_some() { RegistrationStatus::Registered } else { RegistrationStatus::Waiting };
    let row = registration::Model {
        id: body.id.0,
        session: session.id,
        person: person.id,
        number: next_number(transaction, session).await?,
        place: place.map(i32::from),
        status: status.as_str().to_owned(),
        reminded_at: place.and_then(|_| remind::not_needed(session.span(), now)),
        made_by: actor.person.0,
        made_at: now.into(),
        changed_at: now.into(),
        revision: 0,
    };
    insert(transaction, &row).await?;
    let shown = views::registration(state, transaction, centre, session, &row).await?;
    let news = shown.position.map_or(News::Registered, |position| News::Waiting { position });
    letters::send(state, transaction, &person, centre, session, &row, news).await?;
    effects.touch(&centre.id, session.date);
    Ok(shown)
}

/// The person for whom it is, who may be registered here and has a complete profile.
async fn who_comes(
    transaction: &DatabaseTransaction,
    actor: &Actor,
    centre: &KnownCentre,
    other: Option<PersonId>,
) -> ApiResult<person::Model> {
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

/// Not twice in one list, not in two places, and not in too many lists. The person's row is locked.
async fn check_person(
    state: &AppState,
    transaction: &DatabaseTransaction,
    session: &session::Model,
    person: PersonId,
) -> ApiResult<()> {
    let theirs = || {
        registration::Entity::find()
            .filter(registration::Column::Person.eq(person.0))
            .filter(registration::Column::Status.is_in(in_list()))
    };
    if theirs().filter(registration::Column::Session.eq(session.id)).count(transaction).await? > 0 {
        return Err(Code::AlreadyRegistered.into());
    }
    // Who waits holds no time, and is refused all the same: they could not come.
    if !seats::busy(transaction, &[person], session.span()).await?.is_empty() {
        return Err(Code::PersonBusy.into());
    }
    let to_come = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::EndsAt.gt(EpochSeconds::from(state.clock.now())))
        .take();
    let coming = theirs().filter(registration::Column::Session.in_subquery(to_come)).count(transaction).await?;
    if coming >= MOST_COMING_REGISTRATIONS { Err(Code::RegistrationLimitReached.into()) } else { Ok(()) }
}

/// The number after the last. The session is locked, so nobody else gets it.
async fn next_number(transaction: &DatabaseTransaction, session: &session::Model) -> ApiResult<i64> {
    let last: Option<Option<i64>> = registration::Entity::find()
        .filter(registration::Column::Session.eq(session.id))
        .select_only()
        .column_as(registration::Column::Number.max(), "last")
        .into_tuple()
        .one(transaction)
        .await?;
    Ok(last.flatten().map_or(0, |last| last + 1))
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &registration::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(registration::Column::Id).do_nothing().to_owned();
    let insert = registration::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
