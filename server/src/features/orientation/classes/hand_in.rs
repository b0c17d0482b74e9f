//! `PUT /classes/{class}/results/{pupil}`: a student hands in.

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::{ClassId, PupilId};
use contract::orientation::{ClassResult, Form, SaveInterests, takes_results};
use contract::problem::{Code, FieldError};
use contract::time::Instant;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};

use super::pupil_hash;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::{JsonBody, PathOf};
use crate::features::orientation::catalogue::statements;
use crate::features::orientation::entities::class_pupil::result_text;
use crate::features::orientation::entities::{class_pupil, guided_class};
use crate::state::AppState;
use crate::store::text_columns::word;

/// Takes a student's answers, and keeps only their three strongest letters: no answers, no totals, no name, no account,
/// also of somebody who is signed in.
///
/// A letter with fewer than four answers is refused, as `answers.R`, and another form than the class's, as `form`. What was
/// handed in stands: sent again, it says the same; other letters are refused with 409 `already_handed_in`, since a picture
/// that followed one student's changes would show them. Results are taken until seven days after the class's last hour,
/// also when it was ended before: later it is 409 `class_over`. Somebody who never joined: 404.
#[utoipa::path(
    put,
    path = "/classes/{class}/results/{pupil}",
    tag = "orientation",
    params(
        ("class" = ClassId, Path, description = "The class."),
        ("pupil" = PupilId, Path, description = "What the phone calls its student.")
    ),
    request_body = SaveInterests,
    responses((status = 204, description = "It is counted, once."), Problems)
)]
pub async fn hand_in(
    State(state): State<AppState>,
    PathOf((class, pupil)): PathOf<(ClassId, PupilId)>,
    JsonBody(request): JsonBody<SaveInterests>,
) -> ApiResult<StatusCode> {
    let now = state.clock.now();
    let form = request.form;
    let result = ClassResult::of(&request.scored(statements()?, now)?.scored.totals);
    let handed_in = HandedIn { form, result };
    state.store.write(|transaction| async move { count(&transaction, class, pupil, handed_in, now).await }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What was handed in, scored.
#[derive(Clone, Copy)]
struct HandedIn {
    form: Form,
    result: ClassResult,
}

async fn count(
    transaction: &DatabaseTransaction,
    class: ClassId,
    pupil: PupilId,
    HandedIn { form, result }: HandedIn,
    now: Instant,
) -> ApiResult<()> {
    // Held, so that no two students have the same place.
    let held = guided_class::Entity::find_by_id(class.0).lock_exclusive().one(transaction).await?;
    let held = held.ok_or(Code::NotFound)?;
    let found = class_pupil::Entity::find_by_id((class.0, pupil_hash(class, pupil))).one(transaction).await?;
    let found = found.ok_or(Code::NotFound)?;
    if word(&form)? != held.form {
        return Err(vec![FieldError::new("form", Code::OutOfRange)].into());
    }
    match found.result()? {
        Some(before) if before == result => return Ok(()),
        Some(_) => return Err(Code::AlreadyHandedIn.into()),
        None if !takes_results(held.until.into(), now) => return Err(Code::ClassOver.into()),
        None => {}
    }
    let finished = class_pupil::Entity::find().filter(class_pupil::Column::Class.eq(class.0));
    let finished = finished.filter(class_pupil::Column::Place.is_not_null()).count(transaction).await?;
    let place = i32::try_from(finished + 1).map_err(|_| ApiError::Stored("class_pupil.place"))?;
    let row = class_pupil::Model { place: Some(place), result: Some(result_text(result)), ..found };
    class_pupil::Entity::update(row.into_active_model().reset_all()).exec(transaction).await?;
    Ok(())
}
