//! `GET /companies/{company}/postings/{posting}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::Posting;

use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// A posting with all that its company says in it, for those who act for the company and for staff.
#[utoipa::path(
    get,
    path = "/companies/{company}/postings/{posting}",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting.")
    ),
    responses((status = 200, description = "The posting.", body = Posting), Problems)
)]
pub async fn read_company_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf((company, id)): PathOf<(CompanyId, PostingId)>,
) -> ApiResult<impl IntoResponse> {
    let (company, row) = owned::readable(state.store.read(), &actor, company, id).await?;
    let posting = views::posting(state.store.read(), &company, &row, state.today()).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(posting)))
}
