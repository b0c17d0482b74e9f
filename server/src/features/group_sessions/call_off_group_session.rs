//! `POST /group-sessions/{group_session}/call-off`

use axum::extract::State;
use contract::group_sessions::{CallOffGroupSession, GroupSession, GroupSessionStatus, RegistrationEvent, fits_clock};
use contract::ids::GroupSessionId;
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};

use super::entities::{registration, session};
use super::letters::{self, News};
use super::owned::{self, Locked};
use super::promote::in_list;
use super::views::{self, Counts};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::{self, Effects};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Gives up a group session for the centre. Everybody in its list reads why; the room and their time are free again.
#[utoipa::path(
    post,
    path = "/group-sessions/{group_session}/call-off",
    tag = "group_sessions",
    params(
        ("group_session" = GroupSessionId, Path, description = "The group session."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = CallOffGroupSession,
    responses((status = 200, description = "The group session is called off.", body = GroupSession), Problems)
)]
pub async fn call_off_group_session(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<GroupSessionId>,
    command: Command<CallOffGroupSession>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let called_off = call_off(state, &transaction, actor, id, body, effects).await;
        effects.note("call_off_group_session", &called_off);
        Answer::ok(&called_off?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn call_off(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: GroupSessionId,
    body: &CallOffGroupSession,
    effects: &Effects,
) -> ApiResult<GroupSession> {
    let now = state.clock.now();
    let Locked { centre, session: old } = owned::lock(state, transaction, id).await?;
    actor.may(Action::PlanGroupSessions, &Object::Centre(centre.id.clone()))?;
    if old.status(now)? != GroupSessionStatus::Planned {
        return Err(Code::WrongStatus.into());
    }
    fits_clock(RegistrationEvent::CallOff, old.span(), now)?;
    let session = session::Model {
        status: GroupSessionStatus::CalledOff.as_str().to_owned(),
        why: Some(body.why.clone()),
        changed_at: now.into(),
        ..old
    };
    owned::write_session(transaction, &session).await?;
    bookings::give_back_cells(transaction, &[session.id]).await?;
    let locked = Locked { centre, session };
    tell_everybody(state, transaction, &locked).await?;
    let Locked { centre, session } = locked;
    effects.touch(&centre.id, session.date);
    views::session(&centre, &session, &Counts::default(), now)
}

/// Everybody with a place, and everybody who waits, gives theirs back and is told.
async fn tell_everybody(state: &AppState, transaction: &DatabaseTransaction, locked: &Locked) -> ApiResult<()> {
    let (Locked { centre, session }, now) = (locked, state.clock.now());
    let rows = registration::Entity::find()
        .filter(registration::Column::Session.eq(session.id))
        .filter(registration::Column::Status.is_in(in_list()))
        .order_by_asc(registration::Column::Number)
        .lock_exclusive()
        .all(transaction)
        .await?;
    for old in rows {
        let had_place = old.place.is_some();
        let status = old.status_after(RegistrationEvent::CallOff, session.span(), now)?;
        let row = owned::with_status(old, status, now);
        owned::write(transaction, &row).await?;
        bookings::give_back_cells(transaction, &[row.id]).await?;
        let person = owned::person_of(transaction, &row).await?;
        letters::send(state, transaction, &person, centre, session, &row, News::CalledOff { had_place }).await?;
    }
    Ok(())
}
