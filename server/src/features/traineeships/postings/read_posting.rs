//! `GET /postings/{posting}`

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use contract::companies::{Company, CompanyStatus};
use contract::ids::PostingId;
use contract::problem::Code;
use contract::traineeships::PublicPosting;
use sea_orm::entity::prelude::*;

use super::entities::{self, Published};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::companies;
use crate::features::traineeships::applications;
use crate::state::AppState;

/// A posting that was published, for anybody. One that is put aside or over says so at its address.
#[utoipa::path(
    get,
    path = "/postings/{posting}",
    tag = "traineeships",
    params(("posting" = PostingId, Path, description = "The posting.")),
    responses((status = 200, description = "The posting.", body = PublicPosting), Problems)
)]
pub async fn read_posting(
    State(state): State<AppState>,
    PathOf(id): PathOf<PostingId>,
) -> ApiResult<impl IntoResponse> {
    let row = entities::Entity::find_by_id(id.0).one(state.store.read()).await?.ok_or(Code::NotFound)?;
    let company = companies::find(state.store.read(), row.company_id()).await?.ok_or(Code::NotFound)?;
    let answers = applications::answer_rate(state.store.read(), company.id, state.clock.now()).await?;
    Ok(Json(PublicPosting { answers, ..public(&row, &company, &state)? }))
}

/// What anybody reads. What was never published, and what a company says that is refused, is not there.
fn public(row: &entities::Model, company: &Company, state: &AppState) -> ApiResult<PublicPosting> {
    let today = state.today();
    let shown = row.published()?.filter(|_| company.status != CompanyStatus::Refused);
    let Published { details, municipality } = shown.ok_or(Code::NotFound)?;
    let is_verified = company.accessibility.check.as_ref().is_some_and(|check| check.refused_because.is_none());
    Ok(PublicPosting {
        id: row.posting_id(),
        kind: details.kind,
        title: details.title,
        company_name: company.legal_name.clone(),
        municipality,
        tasks: details.tasks,
        occupation: details.occupation,
        starts_on: details.starts_on,
        ends_on: details.ends_on,
        weekly_hours: details.weekly_hours,
        allowance_cents: details.allowance_cents,
        with_meals: details.with_meals,
        places: details.places,
        open_until: details.open_until,
        questions: details.questions,
        accessibility: details.accessibility,
        is_accessibility_verified: is_verified,
        status: row.status_on(today)?.to_the_public(),
        closed_because: row.closed_because(today)?,
        answers: None,
    })
}
