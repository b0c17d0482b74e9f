//! `GET /centres/{centre}`

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use contract::ids::CentreId;
use contract::network::Centre;

use super::look_up;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::revalidate;
use crate::state::AppState;

/// Shows a centre with its hours, closures, contacts, spaces and floor plan.
#[utoipa::path(
    get,
    path = "/centres/{centre}",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    responses((status = 200, description = "The centre.", body = Centre), (status = 304, description = "Not changed."), Problems)
)]
pub async fn read_centre(
    State(state): State<AppState>,
    PathOf(centre): PathOf<CentreId>,
    headers: HeaderMap,
) -> ApiResult<Response> {
    let known = look_up::find(&state, &centre).await?;
    revalidate::json(&headers, &known.page(state.clock.now()))
}
