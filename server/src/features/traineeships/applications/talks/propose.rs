//! Proposing a talk: the one way, for a first proposal and for one in place of another.

use contract::ids::{SpaceId, TalkId};
use contract::problem::{Code, FieldError};
use contract::time::{Instant, Span};
use contract::traineeships::{ProposeTalk, TalkStatus};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::changing::write;
use super::giving_back::{Centres, give_back, hold_centres};
use crate::error::{ApiError, ApiResult, Refusal};
use crate::features::bookings::{self, CellHold, Effects, FIRST_SEAT};
use crate::features::traineeships::applications::entities::{application, talk};
use crate::state::AppState;

/// Holds a room for a talk about an application whose row is held, or refuses. `below` is where the reply's fields are in
/// the request. After a refusal the caller takes its savepoint back.
pub async fn propose(
    state: &AppState,
    transaction: &DatabaseTransaction,
    application: &application::Model,
    body: &ProposeTalk,
    below: &str,
    effects: &Effects,
) -> ApiResult<()> {
    let now = state.clock.now();
    let field = |name: &str| format!("{below}talk.propose.{name}");
    let old = talk::Entity::find_by_id(application.id).one(transaction).await?;
    let gives_way = match &old {
        Some(old) if gives_way(old, now)? => Some(old),
        _ => None,
    };
    let Centres { to, from } = hold_centres(state, transaction, &body.centre, gives_way).await?;
    let centre = to.ok_or_else(|| vec![FieldError::new(&field("centre"), Code::NotFound)])?;
    let span = body.check(&centre.zone, &centre.hours_on(body.date), now).map_err(|code| match code {
        Code::TimeIsAmbiguous => of_field(code, &field("fold")),
        Code::TimeDoesNotExist | Code::NotOnQuarterHour => of_field(code, &field("start")),
        code => code.into(),
    })?;
    refuse_used_id(transaction, body.id, &field("id")).await?;
    let freeing = match gives_way.zip(from) {
        Some((old, from)) => Some(give_back(state, transaction, &from, old, effects).await?),
        None => None,
    };
    let room = take_room(transaction, centre.interview_rooms(), body.id, span).await?;
    let row = talk::Model {
        application: application.id,
        id: body.id.0,
        centre: centre.id.as_str().to_owned(),
        room: room.0,
        date: body.date,
        start_minutes: i32::from(body.start.minutes()),
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        status: TalkStatus::Proposed.as_str().to_owned(),
        changed_at: now.into(),
        revision: 0,
    };
    match old {
        Some(_) => write(transaction, &row).await?,
        None => {
            talk::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
        }
    }
    effects.touch(&centre.id, body.date);
    match freeing {
        Some(freeing) => freeing.tell(state, transaction, None).await,
        None => Ok(()),
    }
}

/// Whether a talk has a room to give back: a proposal, also one that has lapsed and is not over yet. A talk that was agreed
/// is called off first.
fn gives_way(old: &talk::Model, now: Instant) -> ApiResult<bool> {
    match old.status()? {
        TalkStatus::Proposed => Ok(now < old.span().end),
        TalkStatus::Accepted if old.is_to_come(now)? => Err(Code::WrongStatus.into()),
        TalkStatus::Accepted | TalkStatus::Declined | TalkStatus::CalledOff => Ok(false),
    }
}

/// Refuses an id that stands for something already, also for an earlier talk: who accepts a talk names it by its id.
async fn refuse_used_id(transaction: &DatabaseTransaction, id: TalkId, field: &str) -> ApiResult<()> {
    match talk::Entity::find().filter(talk::Column::Id.eq(id.0)).count(transaction).await? {
        0 => bookings::refuse_used_id(transaction, id.0).await,
        _ => Err(vec![FieldError::new(field, Code::Repeated)].into()),
    }
}

/// The first of the rooms that is free.
async fn take_room(
    transaction: &DatabaseTransaction,
    rooms: Vec<SpaceId>,
    talk: TalkId,
    span: Span,
) -> ApiResult<SpaceId> {
    for room in rooms {
        let hold = CellHold { space: room, seat: FIRST_SEAT, span, person: None, holder: talk.0 };
        if bookings::take_cells(transaction, hold).await?.is_ok() {
            return Ok(room);
        }
        // Some of its cells may have been had.
        bookings::give_back_cells(transaction, &[talk.0]).await?;
    }
    Err(Code::NoRoomFree.into())
}

fn of_field(code: Code, field: &str) -> ApiError {
    ApiError::Refused(Box::new(Refusal::new(code, vec![FieldError::new(field, code)])))
}
