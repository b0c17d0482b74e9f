//! `GET /centres`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::network::CentreSummary;

use super::look_up;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::revalidate;
use crate::state::AppState;

/// Lists the centres, hubs first.
#[utoipa::path(
    get,
    path = "/centres",
    tag = "network",
    responses((status = 200, description = "The centres, hubs first.", body = Vec<CentreSummary>), (status = 304, description = "Not changed."), Problems)
)]
pub async fn list_centres(State(state): State<AppState>, headers: HeaderMap) -> ApiResult<Response> {
    let now = state.clock.now();
    let centres = look_up::all(&state, state.store.read()).await?;
    let list: Vec<CentreSummary> = centres.iter().map(|known| known.summary(now)).collect();
    revalidate::json(&headers, &list)
}
