//! `GET /companies/{company}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::Company;
use contract::ids::CompanyId;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// A company, for those who act for it and for staff. To anybody else it is not there.
#[utoipa::path(
    get,
    path = "/companies/{company}",
    tag = "companies",
    params(("company" = CompanyId, Path, description = "The company.")),
    responses((status = 200, description = "The company.", body = Company), Problems)
)]
pub async fn read_company(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
) -> ApiResult<impl IntoResponse> {
    let row = owned::readable(state.store.read(), &actor, id).await?;
    let company = views::company(state.store.read(), &row).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(company)))
}
