//! `GET /companies/{company}/postings`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::CompanyId;
use contract::traineeships::PostingList;
use sea_orm::entity::prelude::*;

use super::entities;
use super::listing::{self, Asked, By};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{PathOf, QueryOf};
use crate::features::companies;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// The postings of a company, the newest first, for those who act for it and for staff.
#[utoipa::path(
    get,
    path = "/companies/{company}/postings",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("after" = Option<String>, Query, description = "`next` of the page before; the first page without it.")
    ),
    responses((status = 200, description = "A page of the list.", body = PostingList), Problems)
)]
pub async fn list_company_postings(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(company): PathOf<CompanyId>,
    QueryOf(Asked { after }): QueryOf<Asked>,
) -> ApiResult<impl IntoResponse> {
    let connection = state.store.read();
    companies::seen_by(connection, &actor, Action::ReadPosting, company).await?;
    let rows = entities::Entity::find().filter(entities::Column::Company.eq(company.0));
    let page = listing::page(connection, rows, By::Made, after.as_deref(), state.today()).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(page)))
}
