//! `GET /me/interests`: what the person saved.

use axum::Json;
use axum::extract::State;
use contract::orientation::SavedInterests;
use contract::problem::Code;

use super::{must_be_own, saved_by};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Gives the person's own result, as it was scored when it was saved.
#[utoipa::path(
    get,
    path = "/me/interests",
    tag = "orientation",
    responses((status = 200, description = "The result.", body = SavedInterests), Problems)
)]
pub async fn read_interests(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<Json<SavedInterests>> {
    must_be_own(&actor)?;
    Ok(Json(saved_by(state.store.read(), actor.person).await?.ok_or(Code::NotFound)?))
}
