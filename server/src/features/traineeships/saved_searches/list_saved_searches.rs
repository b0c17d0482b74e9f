//! `GET /me/saved-searches`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::traineeships::SavedSearchList;

use super::owned;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// One's own saved searches, the last saved first, with how many new postings fit each.
#[utoipa::path(
    get,
    path = "/me/saved-searches",
    tag = "traineeships",
    responses((status = 200, description = "All of them.", body = SavedSearchList), Problems)
)]
pub async fn list_saved_searches(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<impl IntoResponse> {
    owned::must_be_own(&actor, actor.person)?;
    let connection = state.store.read();
    let rows = owned::all(connection, actor.person).await?;
    let searches = owned::shown(connection, &rows, state.today()).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(SavedSearchList { searches })))
}
