//! `POST /class-joins`: a student joins a class, without an account.

use axum::Json;
use axum::extract::State;
use contract::ids::{ClassId, PupilId};
use contract::orientation::{JoinClass, JoinedClass, MOST_PUPILS, check_share_code};
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
};

use super::pupil_hash;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::JsonBody;
use crate::features::orientation::entities::{class_pupil, guided_class};
use crate::identity::limits::{ClientAddress, Limit};
use crate::state::AppState;
use crate::store::text_columns::from_word;

/// Joins a class with the code on the board. Who is signed in joins like anybody else: no account is noted.
///
/// A code that is wrong, too old or ended lets nobody in: 404 `not_found`, always the same. Only codes that let nobody in
/// count against the limit of the address, since a whole class stands behind one. Sent again with the same `pupil`, it
/// says the same.
#[utoipa::path(
    post,
    path = "/class-joins",
    tag = "orientation",
    request_body = JoinClass,
    responses((status = 200, description = "The class.", body = JoinedClass), Problems)
)]
pub async fn join_class(
    State(state): State<AppState>,
    address: ClientAddress,
    JsonBody(request): JsonBody<JoinClass>,
) -> ApiResult<Json<JoinedClass>> {
    let code = check_share_code(&request.code).map_err(|code| vec![FieldError::new("code", code)])?;
    let now = state.clock.now();
    // Taken first, so that many guesses at once are counted too, and given back to whoever knew the code.
    state.limits.take(Limit::ClassCodesByAddress, &address.0, now)?;
    let (code, pupil) = (&code, request.pupil);
    let joined = state.store.write(|transaction| async move { join(&transaction, code, pupil, now).await }).await;
    let was_wrong = matches!(&joined, Err(error) if error.code() == Code::NotFound);
    if !was_wrong {
        state.limits.give_back(Limit::ClassCodesByAddress, &address.0);
    }
    joined.map(Json)
}

async fn join(transaction: &DatabaseTransaction, code: &str, pupil: PupilId, now: Instant) -> ApiResult<JoinedClass> {
    // Held, so that many who join at once are counted one after the other.
    let class = guided_class::Entity::find().filter(guided_class::Column::Code.eq(code)).lock_exclusive();
    let class = class.one(transaction).await?.filter(|class| class.is_open(now.into())).ok_or(Code::NotFound)?;
    let pupil_hash = pupil_hash(ClassId(class.id), pupil);
    let known = class_pupil::Entity::find_by_id((class.id, pupil_hash.clone())).one(transaction).await?;
    if known.is_none() {
        let pupils = class_pupil::Entity::find().filter(class_pupil::Column::Class.eq(class.id));
        if pupils.count(transaction).await? >= MOST_PUPILS as u64 {
            return Err(Code::ClassFull.into());
        }
        let row = class_pupil::Model { class: class.id, pupil_hash, place: None, result: None };
        class_pupil::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
    }
    Ok::<_, ApiError>(JoinedClass {
        id: ClassId(class.id),
        label: class.label,
        form: from_word(&class.form, "guided_class.form")?,
        until: class.until.into(),
    })
}
