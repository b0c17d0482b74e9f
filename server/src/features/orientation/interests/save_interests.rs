//! `PUT /me/interests`: keep the answers, and what they say.

use axum::Json;
use axum::extract::State;
use contract::ids::PersonId;
use contract::orientation::{SaveInterests, SavedInterests};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{DatabaseTransaction, EntityTrait};

use super::must_be_own;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::JsonBody;
use crate::features::orientation::catalogue::statements;
use crate::features::orientation::entities::interests::{ActiveModel, Column, Entity};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::text_columns::{json, word};

/// Saves the person's result, in place of the one before.
///
/// The totals are made here from the answers. A letter with fewer than four answers is refused, as `answers.R`. Answers to
/// statements that are not asked any more are left out, and `dropped` says how many: the result may then differ from the one
/// that the person saw. Sent again, it says the same.
#[utoipa::path(
    put,
    path = "/me/interests",
    tag = "orientation",
    request_body = SaveInterests,
    responses((status = 200, description = "The result as it is kept.", body = SavedInterests), Problems)
)]
pub async fn save_interests(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    JsonBody(request): JsonBody<SaveInterests>,
) -> ApiResult<Json<SavedInterests>> {
    must_be_own(&actor)?;
    let saved = request.scored(statements()?, state.clock.now())?;
    let (person, kept) = (actor.person, &saved);
    state.store.write(|transaction| async move { save(&transaction, person, kept).await }).await?;
    Ok(Json(saved))
}

async fn save(transaction: &DatabaseTransaction, person: PersonId, saved: &SavedInterests) -> ApiResult<()> {
    let row = ActiveModel {
        person: Set(person.0),
        version: Set(i32::from(saved.version)),
        form: Set(word(&saved.form)?),
        answers: Set(json(&saved.answers)?),
        dropped: Set(i32::try_from(saved.dropped).map_err(|_| ApiError::Stored("interests.dropped"))?),
        scored: Set(json(&saved.scored)?),
        saved_at: Set(saved.saved_at.into()),
    };
    let columns = [Column::Version, Column::Form, Column::Answers, Column::Dropped, Column::Scored, Column::SavedAt];
    let instead = OnConflict::column(Column::Person).update_columns(columns).to_owned();
    Entity::insert(row).on_conflict(instead).exec_without_returning(transaction).await?;
    Ok(())
}
