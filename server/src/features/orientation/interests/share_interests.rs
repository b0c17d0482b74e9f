//! `POST /me/interests/share`: a code that opens the result for a day.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::TimeDelta;
use contract::ids::PersonId;
use contract::orientation::{NewShare, SHARE_HOURS};
use contract::problem::Code;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait, QuerySelect};

use super::{codes, must_be_own};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::orientation::entities::{interests, share};
use crate::identity::SignedIn;
use crate::state::AppState;

/// Makes a code, in place of the one before, which opens nothing from then on.
///
/// A counsellor or a tutor opens the saved result with it, to read, for 24 hours. Whoever shows a result has a name: 403
/// `profile_incomplete` without. It takes no `Idempotency-Key`: the stored answer would keep the code readable. Sent again,
/// it makes another code.
#[utoipa::path(
    post,
    path = "/me/interests/share",
    tag = "orientation",
    responses((status = 201, description = "The code, told once.", body = NewShare), Problems)
)]
pub async fn share_interests(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<(StatusCode, Json<NewShare>)> {
    must_be_own(&actor)?;
    actor.must_be_complete()?;
    let (state, person) = (&state, actor.person);
    let share = state.store.write(|transaction| async move { share(state, &transaction, person).await }).await?;
    Ok((StatusCode::CREATED, Json(share)))
}

async fn share(state: &AppState, transaction: &DatabaseTransaction, person: PersonId) -> ApiResult<NewShare> {
    // Held, so that the result is not erased while a code for it is made.
    let saved = interests::Entity::find_by_id(person.0).lock_exclusive().one(transaction).await?;
    saved.ok_or(Code::NotFound)?;
    let code = codes::new_code(transaction, &*state.random).await?;
    let until = state.clock.now() + TimeDelta::hours(SHARE_HOURS);
    let row = share::ActiveModel {
        person: Set(person.0),
        code_hash: Set(Some(codes::hash(&code))),
        until: Set(until.into()),
    };
    let columns = [share::Column::CodeHash, share::Column::Until];
    let instead = OnConflict::column(share::Column::Person).update_columns(columns).to_owned();
    share::Entity::insert(row).on_conflict(instead).exec_without_returning(transaction).await?;
    Ok(NewShare { code, until })
}
