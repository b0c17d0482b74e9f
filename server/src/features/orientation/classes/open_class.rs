//! `POST /classes`: open a class.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use contract::orientation::{GuidedClass, MOST_OPEN_CLASSES, OpenClass, SHARE_CHARACTERS, class_until};
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use super::views;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::JsonBody;
use crate::features::accounts;
use crate::features::orientation::entities::guided_class::{Column, Entity, Model};
use crate::identity::{Action, Actor, Object, SignedIn};
use crate::random::Random;
use crate::secret;
use crate::state::AppState;
use crate::store::EpochSeconds;
use crate::store::text_columns::word;

/// Two codes of a billion that are alike are rare; more in a row than this is a broken source of randomness.
const TRIES: usize = 4;

/// Opens a class with a code for the board, for 24 hours. A person has at most ten open.
///
/// It takes no `Idempotency-Key`: the stored answer would keep the code readable. The class's own id, which the client
/// makes, does the same: sent again, it gives the class as it is now, and with another label or form it is refused.
#[utoipa::path(
    post,
    path = "/classes",
    tag = "orientation",
    request_body = OpenClass,
    responses((status = 201, description = "The class, with its code.", body = GuidedClass), Problems)
)]
pub async fn open_class(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    JsonBody(request): JsonBody<OpenClass>,
) -> ApiResult<(StatusCode, Json<GuidedClass>)> {
    actor.may(Action::GuideClass, &Object::New)?;
    let request = request.checked()?;
    let (state, actor, request) = (&state, &actor, &request);
    let now = state.clock.now();
    let opened = state
        .store
        .write(|transaction| async move {
            let row = open(state, &transaction, actor, request, now).await?;
            views::one(&*transaction, row, now).await
        })
        .await?;
    Ok((StatusCode::CREATED, Json(opened)))
}

async fn open(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    request: &OpenClass,
    now: Instant,
) -> ApiResult<Model> {
    // Held, so that two requests at once are counted one after the other.
    accounts::lock_person(transaction, actor.person).await?;
    let repeated = || ApiError::from(vec![FieldError::new("id", Code::Repeated)]);
    let form = word(&request.form)?;
    if let Some(row) = Entity::find_by_id(request.id.0).one(transaction).await? {
        let is_same = row.owner == actor.person.0 && row.label == request.label && row.form == form;
        return if is_same { Ok(row) } else { Err(repeated()) };
    }
    let open = Entity::find().filter(Column::Owner.eq(actor.person.0)).filter(Column::Code.is_not_null());
    let open = open.filter(Column::Until.gt(EpochSeconds::from(now))).count(transaction).await?;
    if open >= MOST_OPEN_CLASSES as u64 {
        return Err(Code::ClassLimitReached.into());
    }
    let row = Model {
        id: request.id.0,
        owner: actor.person.0,
        label: request.label.clone(),
        form,
        code: Some(new_code(transaction, &*state.random).await?),
        opened_at: now.into(),
        until: class_until(now).into(),
    };
    let or_nothing = OnConflict::column(Column::Id).do_nothing().to_owned();
    let insert = Entity::insert(row.clone().into_active_model()).on_conflict(or_nothing);
    match insert.exec_without_returning(transaction).await? {
        0 => Err(repeated()),
        _ => Ok(row),
    }
}

/// A code with which nobody joins anything yet.
async fn new_code(transaction: &DatabaseTransaction, random: &dyn Random) -> ApiResult<String> {
    for _ in 0..TRIES {
        let code = secret::new_code::<SHARE_CHARACTERS>(random)?;
        if Entity::find().filter(Column::Code.eq(&code)).one(transaction).await?.is_none() {
            return Ok(code);
        }
    }
    Err(ApiError::Stored("guided_class.code"))
}
