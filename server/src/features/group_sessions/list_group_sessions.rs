//! `GET /group-sessions`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::group_sessions::{ComingGroupSessions, GroupSessionStatus};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

use super::entities::session;
use super::views;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::state::AppState;
use crate::store::EpochSeconds;

/// Group sessions that one answer shows.
pub const MOST_SHOWN: u64 = 200;

/// Shows the group sessions to come at every centre, to anyone.
#[utoipa::path(
    get,
    path = "/group-sessions",
    tag = "group_sessions",
    responses((status = 200, description = "What is planned.", body = ComingGroupSessions), Problems)
)]
pub async fn list_group_sessions(State(state): State<AppState>) -> ApiResult<impl IntoResponse> {
    let (now, read) = (state.clock.now(), state.store.read());
    let rows = session::Entity::find()
        .filter(session::Column::Status.eq(GroupSessionStatus::Planned.as_str()))
        .filter(session::Column::EndsAt.gt(EpochSeconds::from(now)))
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(session::Column::Id)
        .limit(MOST_SHOWN)
        .all(read)
        .await?;
    let coming = ComingGroupSessions { sessions: views::sessions(&state, read, &rows).await?, now };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(coming)))
}
