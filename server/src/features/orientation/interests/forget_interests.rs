//! `DELETE /me/interests`: throw the result away.

use axum::extract::State;
use axum::http::StatusCode;
use sea_orm::EntityTrait;

use super::must_be_own;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::features::orientation::entities::interests;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Erases the person's result, with the code that opens it and the list of who opened it. Nothing saved is no fault.
#[utoipa::path(
    delete,
    path = "/me/interests",
    tag = "orientation",
    responses((status = 204, description = "Nothing is kept any more."), Problems)
)]
pub async fn forget_interests(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<StatusCode> {
    must_be_own(&actor)?;
    let person = actor.person;
    state
        .store
        .write(|transaction| async move {
            // The code and the openings go with the row.
            interests::Entity::delete_by_id(person.0).exec(&*transaction).await?;
            Ok(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
