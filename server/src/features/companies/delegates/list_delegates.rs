//! `GET /companies/{company}/delegates`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::Delegates;
use contract::ids::CompanyId;

use super::super::owned;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Who acts for a company, and who is invited to, for those who act for it and for staff.
#[utoipa::path(
    get,
    path = "/companies/{company}/delegates",
    tag = "companies",
    params(("company" = CompanyId, Path, description = "The company.")),
    responses((status = 200, description = "The delegates.", body = Delegates), Problems)
)]
pub async fn list_delegates(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
) -> ApiResult<impl IntoResponse> {
    owned::readable(state.store.read(), &actor, id).await?;
    let delegates = super::view(state.store.read(), id).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(delegates)))
}
