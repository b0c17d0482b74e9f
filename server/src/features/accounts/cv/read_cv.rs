//! `GET /me/cv`: what the person keeps to apply with.

use axum::Json;
use axum::extract::State;
use contract::accounts::MyCv;

use super::{kept_by, must_be_own};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Gives the person's own CV and says which PDF they keep; empty where nothing was saved.
#[utoipa::path(
    get,
    path = "/me/cv",
    tag = "accounts",
    responses((status = 200, description = "What is kept.", body = MyCv), Problems)
)]
pub async fn read_cv(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Json<MyCv>> {
    must_be_own(&actor)?;
    Ok(Json(kept_by(state.store.read(), actor.person).await?))
}
