//! `GET /group-sessions/{group_session}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::GroupSession;
use contract::ids::GroupSessionId;

use super::owned;
use super::views::{self, Counts};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::network;
use crate::state::AppState;

/// Shows a group session to anyone.
#[utoipa::path(
    get,
    path = "/group-sessions/{group_session}",
    tag = "group_sessions",
    params(("group_session" = GroupSessionId, Path, description = "The group session.")),
    responses((status = 200, description = "The group session.", body = GroupSession), Problems)
)]
pub async fn read_group_session(
    State(state): State<AppState>,
    PathOf(id): PathOf<GroupSessionId>,
) -> ApiResult<impl IntoResponse> {
    let read = state.store.read();
    let row = owned::find(read, id).await?;
    let centre = network::find(&state, &row.centre_id()?).await?;
    let counts = Counts::of(read, &[row.id]).await?;
    let session = views::session(&centre, &row, &counts, state.clock.now())?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(session)))
}
