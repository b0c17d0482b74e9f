//! `GET /status`: whether the server can do its work.

use axum::Json;
use axum::extract::State;
use contract::problem::Code;
use serde::Serialize;
use utoipa::ToSchema;

use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::state::AppState;

/// The server is well.
#[derive(Serialize, ToSchema)]
pub struct Status {
    /// Always `ok`; a server that is not well answers 503.
    #[schema(example = "ok")]
    status: &'static str,
    /// The server's version.
    version: &'static str,
}

/// Tells whether the server and its database are well.
#[utoipa::path(get, path = "/status", tag = "status", responses((status = 200, description = "All is well.", body = Status), Problems))]
pub async fn read_status(State(state): State<AppState>) -> ApiResult<Json<Status>> {
    if state.store.is_reachable().await {
        Ok(Json(Status { status: "ok", version: env!("CARGO_PKG_VERSION") }))
    } else {
        Err(ApiError::from(Code::Unavailable))
    }
}
