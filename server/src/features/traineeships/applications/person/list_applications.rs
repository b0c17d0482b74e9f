//! `GET /applications`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::traineeships::{ApplicationList, ApplicationSummary};
use sea_orm::Order;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::QueryOf;
use crate::features::companies;
use crate::features::traineeships::applications::entities::application;
use crate::features::traineeships::applications::listing::{self, Asked};
use crate::features::traineeships::postings;
use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;

/// One's own applications, the newest first.
#[utoipa::path(
    get,
    path = "/applications",
    tag = "traineeships",
    params(("after" = Option<String>, Query, description = "`next` of the page before; the first page without it.")),
    responses((status = 200, description = "A page of the list.", body = ApplicationList), Problems)
)]
pub async fn list_applications(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    QueryOf(Asked { after }): QueryOf<Asked>,
) -> ApiResult<impl IntoResponse> {
    actor.may(Action::ManageApplication, &Object::Person(actor.person, None))?;
    let connection = state.store.read();
    let mine = application::Entity::find().filter(application::Column::Person.eq(actor.person.0));
    let page = listing::page(connection, mine, Order::Desc, after.as_deref()).await?;
    let companies: Vec<_> = page.rows.iter().map(application::Model::company_id).collect();
    let names = companies::legal_names(connection, &companies).await?;
    let postings: Vec<_> = page.rows.iter().map(application::Model::posting_id).collect();
    let titles: HashMap<_, _> = postings::titles(connection, &postings).await?;
    let summary = |row: &application::Model| {
        Ok(ApplicationSummary {
            id: row.application_id(),
            posting: row.posting_id(),
            title: titles.get(&row.posting_id()).cloned().unwrap_or_default(),
            company_name: names.get(&row.company_id()).cloned().unwrap_or_default(),
            sent_at: row.sent_at.into(),
            status: row.status()?,
            status_since: row.status_since.into(),
        })
    };
    let applications = page.rows.iter().map(summary).collect::<ApiResult<_>>()?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(ApplicationList { applications, next: page.next })))
}
