//! `PUT /me/companies/{company}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::Company;
use contract::ids::CompanyId;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::companies::entities::company_delegate;
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;

/// Says yes to the invitation of a company: from then on, who asks acts for it. Said twice, it is the same.
#[utoipa::path(
    put,
    path = "/me/companies/{company}",
    tag = "companies",
    params(("company" = CompanyId, Path, description = "The company.")),
    responses((status = 200, description = "The company.", body = Company), Problems)
)]
pub async fn accept_company_invitation(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
) -> ApiResult<impl IntoResponse> {
    let (state, actor) = (&state, &actor);
    let company = state.store.write(|transaction| async move { accept(state, &transaction, actor, id).await }).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(company)))
}

async fn accept(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: CompanyId,
) -> ApiResult<Company> {
    let company = owned::hold(transaction, id).await?;
    let row = super::of_person(transaction, id, actor.person).await?;
    if row.person.is_none() {
        actor.must_be_complete()?;
        let row = company_delegate::Model { person: Some(actor.person.0), since: state.clock.now().into(), ..row };
        company_delegate::Entity::update(row.into_active_model().reset_all()).exec(transaction).await?;
    }
    views::company(transaction, &company).await
}
