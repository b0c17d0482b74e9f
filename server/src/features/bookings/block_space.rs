//! `POST /blocks`

use axum::extract::State;
use chrono::Days;
use contract::bookings::{BlockSpace, Blocked};
use contract::problem::{Code, FieldError};
use contract::time::Span;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::cells::{self, Hold};
use super::displace::displace;
use super::effects::Effects;
use super::entities::block;
use super::held::refuse_used_id;
use super::{place, release, views};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::network::{self, KnownCentre};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// How many days ahead a space can be blocked.
const MOST_DAYS_AHEAD: u64 = 366;

/// Blocks a space for a time, as an operator of its centre. Who had it booked is told and offered other desks.
#[utoipa::path(
    post,
    path = "/blocks",
    tag = "bookings",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = BlockSpace,
    responses((status = 201, description = "The space is blocked.", body = Blocked), Problems)
)]
pub async fn block_space(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<BlockSpace>,
) -> ApiResult<Answer> {
    command.body.check()?;
    release::release_due(&state).await?;
    let (state, actor, body, effects) = (&state, &actor, &command.body, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        let blocked = block(state, &transaction, actor, body, effects).await;
        effects.note("block", &blocked);
        Answer::created(&blocked?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn block(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &BlockSpace,
    effects: &Effects,
) -> ApiResult<Blocked> {
    // Alone: nobody books here between displacing who is there and taking the cells.
    let centre = network::hold_centre_of(state, transaction, body.slot.space, network::Hold::Alone).await?;
    let centre = centre.ok_or(Code::SpaceNotBookable)?;
    actor.may(Action::ManageDay, &Object::Centre(centre.id.clone()))?;
    let span = span_to_block(state, &centre, body)?;
    let reason = body.reason.trim();
    refuse_used_id(transaction, body.id.0).await?;
    let displaced = displace(state, transaction, &centre, body.slot.space, span, reason).await?;
    let hold = Hold { space: body.slot.space, seat: cells::SEAT, span, person: None, holder: body.id.0 };
    cells::take(transaction, hold).await??;
    let row = block::Model {
        id: body.id.0,
        centre: centre.id.as_str().to_owned(),
        space: body.slot.space.0,
        date: body.slot.date,
        start_minutes: i32::from(body.slot.start.minutes()),
        end_minutes: i32::from(body.slot.end.minutes()),
        fold: body.slot.fold.map(|fold| word(&fold)).transpose()?,
        starts_at: span.start.into(),
        ends_at: span.end.into(),
        reason: reason.to_owned(),
        made_by: actor.person.0,
        made_at: state.clock.now().into(),
    };
    insert(transaction, &row).await?;
    effects.touch(&centre.id, row.date);
    Ok(Blocked { block: views::block(&centre, &row)?, displaced })
}

/// Any time of a space in use that is not over, also outside opening hours.
fn span_to_block(state: &AppState, centre: &KnownCentre, body: &BlockSpace) -> ApiResult<Span> {
    let span = place::span_of(centre, &body.slot)?;
    let now = state.clock.now();
    if centre.space(body.slot.space).is_none() {
        return Err(Code::SpaceNotBookable.into());
    }
    if span.end <= now {
        return Err(Code::InThePast.into());
    }
    match centre.date_at(now).checked_add_days(Days::new(MOST_DAYS_AHEAD)) {
        Some(last) if body.slot.date <= last => Ok(span),
        _ => Err(Code::TooFarAhead.into()),
    }
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &block::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(block::Column::Id).do_nothing().to_owned();
    let insert = block::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
