//! `GET /applications/{application}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::ApplicationId;
use contract::traineeships::Application;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications::{owned, views};
use crate::identity::SignedIn;
use crate::state::AppState;

/// One's own application: where it stands, and what has happened.
#[utoipa::path(
    get,
    path = "/applications/{application}",
    tag = "traineeships",
    params(("application" = ApplicationId, Path, description = "The application.")),
    responses((status = 200, description = "The application.", body = Application), Problems)
)]
pub async fn read_application(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<ApplicationId>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::own(state.store.read(), &actor, id).await?;
    let application = views::own(&state, state.store.read(), &row).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(application)))
}
