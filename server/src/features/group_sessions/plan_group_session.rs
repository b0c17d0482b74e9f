//! `POST /group-sessions`

use axum::extract::State;
use contract::group_sessions::{
    GroupSession, GroupSessionStatus, PlanGroupSession, check_group_session, group_session_span, holds_groups,
    registering_ends,
};
use contract::ids::PersonId;
use contract::problem::{Code, FieldError};
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::entities::session;
use super::seats;
use super::views::{self, Counts};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult, Refusal};
use crate::features::bookings::{self, Effects};
use crate::features::network::{self, Hold, KnownCentre};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Plans a group session, as staff of its centre. Its room is held with it.
#[utoipa::path(
    post,
    path = "/group-sessions",
    tag = "group_sessions",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = PlanGroupSession,
    responses((status = 201, description = "It is planned, and the room is held.", body = GroupSession), Problems)
)]
pub async fn plan_group_session(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<PlanGroupSession>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let planned = plan(state, &transaction, actor, body, effects).await;
        effects.note("plan_group_session", &planned);
        Answer::created(&planned?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn plan(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &PlanGroupSession,
    effects: &Effects,
) -> ApiResult<GroupSession> {
    let centre = network::hold(state, transaction, &body.centre, Hold::Shared).await?.ok_or(Code::NotFound)?;
    actor.may(Action::PlanGroupSessions, &Object::Centre(centre.id.clone()))?;
    let row = row(state, &centre, actor.person, body)?;
    bookings::refuse_used_id(transaction, row.id).await?;
    seats::take_room(transaction, &row).await??;
    insert(transaction, &row).await?;
    effects.touch(&centre.id, row.date);
    views::session(&centre, &row, &Counts::default(), state.clock.now())
}

/// The row of a plan that the rules and the centre's room allow.
pub fn row(state: &AppState, centre: &KnownCentre, by: PersonId, body: &PlanGroupSession) -> ApiResult<session::Model> {
    let (now, time) = (state.clock.now(), &body.time);
    let refused = |field: &str, code| -> ApiError {
        ApiError::Refused(Box::new(Refusal::new(code, vec![FieldError::new(field, code)])))
    };
    let span = group_session_span(&centre.zone, time).map_err(|(field, code)| refused(field, code))?;
    let room = centre.space(body.room).filter(|space| holds_groups(space.kind)).ok_or(Code::SpaceNotBookable)?;
    check_group_session(&centre.zone, &centre.hours_on(time.date), time, span, now)?;
    if body.places > room.places {
        return Err(vec![FieldError::new("places", Code::OutOfRange)].into());
    }
    let register_until = registering_ends(&centre.zone, body.register_until, span);
    let register_until = register_until.map_err(|code| vec![FieldError::new("register_until", code)])?;
    Ok(session::Model {
        id: body.id.0,
        centre: centre.id.as_str().to_owned(),
        room: body.room.0,
        title: body.title.clone(),
        about: body.about.clone(),
        date: time.date,
        start_minutes: i32::from(time.start.minutes()),
        end_minutes: i32::from(time.end.minutes()),
        fold: time.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        register_until: register_until.into(),
        places: i32::from(body.places),
        status: GroupSessionStatus::Planned.as_str().to_owned(),
        why: None,
        class: None,
        version: 0,
        made_by: by.0,
        made_at: now.into(),
        changed_at: now.into(),
    })
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &session::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(session::Column::Id).do_nothing().to_owned();
    let insert = session::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
