//! `POST /appointment-ranges`

use axum::extract::State;
use contract::appointments::{AddRange, AppointmentRange};
use contract::problem::{Code, FieldError};
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, IntoActiveModel};

use super::earlier::Freeing;
use super::entities::range;
use super::world::{bookable, within};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::{accounts, network};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::json;

/// Lets a counsellor receive in a range of the day, as staff of the centre. Who asked for an earlier start is told.
#[utoipa::path(
    post,
    path = "/appointment-ranges",
    tag = "appointments",
    params(("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")),
    request_body = AddRange,
    responses((status = 201, description = "The counsellor receives.", body = AppointmentRange), Problems)
)]
pub async fn add_range(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    command: Command<AddRange>,
) -> ApiResult<Answer> {
    command.body.check()?;
    let (state, actor, body) = (&state, &actor, &command.body);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::created(&add(state, &transaction, actor, body).await?)
    })
    .await
}

async fn add(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    body: &AddRange,
) -> ApiResult<AppointmentRange> {
    // Alone: nobody books here between looking at what is free before and after.
    let centre = network::hold(state, transaction, &body.centre, network::Hold::Alone).await?.ok_or(Code::NotFound)?;
    actor.may(Action::ManageRanges, &Object::Centre(centre.id.clone()))?;
    let counsellors = accounts::counsellors_of(transaction, &centre.id).await?;
    if !counsellors.iter().any(|counsellor| counsellor.id == body.counsellor) {
        return Err(vec![FieldError::new("counsellor", Code::NotFound)].into());
    }
    let now = state.clock.now();
    if body.days.last < centre.date_at(now) {
        return Err(Code::InThePast.into());
    }
    let dates = within(&(body.days.first..=body.days.last), &bookable(&centre, now));
    let freeing = Freeing::look(state, transaction, &centre, dates).await?;
    let row = row(state, actor, body)?;
    insert(transaction, &row).await?;
    freeing.tell(state, transaction, None).await?;
    row.range()
}

fn row(state: &AppState, actor: &Actor, body: &AddRange) -> ApiResult<range::Model> {
    Ok(range::Model {
        id: body.id.0,
        centre: body.centre.as_str().to_owned(),
        counsellor: body.counsellor.0,
        first: body.days.first,
        last: body.days.last,
        except: json(&body.days.except)?,
        from_minutes: i32::from(body.from.minutes()),
        to_minutes: i32::from(body.to.minutes()),
        reasons: json(&body.reasons)?,
        ways: json(&body.ways)?,
        made_by: actor.person.0,
        made_at: state.clock.now().into(),
        withdrawn_at: None,
    })
}

/// Writes the row. An id that stands there already is refused, whoever's it is.
async fn insert(transaction: &DatabaseTransaction, row: &range::Model) -> ApiResult<()> {
    let or_nothing = OnConflict::column(range::Column::Id).do_nothing().to_owned();
    let insert = range::Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(ApiError::from(vec![FieldError::new("id", Code::Repeated)])),
        _ => Ok(()),
    }
}
