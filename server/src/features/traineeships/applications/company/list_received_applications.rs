//! `GET /companies/{company}/postings/{posting}/applications`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::{CompanyId, PostingId};
use contract::traineeships::{ReceivedList, ReceivedSummary};
use sea_orm::Order;
use sea_orm::entity::prelude::*;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{PathOf, QueryOf};
use crate::features::accounts;
use crate::features::traineeships::applications::entities::application;
use crate::features::traineeships::applications::listing::{self, Asked};
use crate::features::traineeships::postings;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Who applied to a posting, the first sent first, for those who act for its company. Nobody is ranked.
#[utoipa::path(
    get,
    path = "/companies/{company}/postings/{posting}/applications",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("after" = Option<String>, Query, description = "`next` of the page before; the first page without it.")
    ),
    responses((status = 200, description = "A page of the list.", body = ReceivedList), Problems)
)]
pub async fn list_received_applications(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf((company, posting)): PathOf<(CompanyId, PostingId)>,
    QueryOf(Asked { after }): QueryOf<Asked>,
) -> ApiResult<impl IntoResponse> {
    let connection = state.store.read();
    postings::of_company(connection, &actor, Action::ReceiveApplications, company, posting).await?;
    let received = application::Entity::find().filter(application::Column::Posting.eq(posting.0));
    let count = received.clone().count(connection).await?;
    let page = listing::page(connection, received, Order::Asc, after.as_deref()).await?;
    let people: Vec<_> = page.rows.iter().map(application::Model::person_id).collect();
    let people = accounts::person_cards(connection, &people).await?;
    let summary = |row: &application::Model| {
        Ok(ReceivedSummary {
            id: row.application_id(),
            applicant: people.get(&row.person_id()).map(|person| person.name.clone()).unwrap_or_default(),
            sent_at: row.sent_at.into(),
            status: row.status()?,
        })
    };
    let applications = page.rows.iter().map(summary).collect::<ApiResult<_>>()?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(ReceivedList { applications, count, next: page.next })))
}
