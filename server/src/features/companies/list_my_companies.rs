//! `GET /me/companies`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::{CompanyInvitation, MyCompanies};
use contract::ids::PersonId;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Query;

use super::entities::{company, company_delegate};
use super::views;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::features::accounts;
use crate::identity::SignedIn;
use crate::state::AppState;

/// The companies for which who asks acts, by name, and those that ask them to.
#[utoipa::path(
    get,
    path = "/me/companies",
    tag = "companies",
    responses((status = 200, description = "The companies.", body = MyCompanies), Problems)
)]
pub async fn list_my_companies(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
) -> ApiResult<impl IntoResponse> {
    let mine = Query::select()
        .column(company_delegate::Column::Company)
        .from(company_delegate::Entity)
        .and_where(company_delegate::Column::Person.eq(actor.person.0))
        .take();
    let rows = company::Entity::find()
        .filter(company::Column::Id.in_subquery(mine))
        .order_by_asc(company::Column::LegalName)
        .order_by_asc(company::Column::Id)
        .all(state.store.read())
        .await?;
    let mut companies = Vec::with_capacity(rows.len());
    for row in &rows {
        companies.push(views::company(state.store.read(), row).await?);
    }
    let invitations = invitations(state.store.read(), actor.person).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(MyCompanies { companies, invitations })))
}

/// The companies that ask the address of this person to act for them.
async fn invitations(connection: &impl ConnectionTrait, person: PersonId) -> ApiResult<Vec<CompanyInvitation>> {
    let contact = accounts::contact(connection, person).await?;
    let Some(email) = contact.and_then(|contact| contact.email) else { return Ok(Vec::new()) };
    let rows = company_delegate::Entity::find()
        .filter(company_delegate::Column::Email.eq(email))
        .filter(company_delegate::Column::Person.is_null())
        .order_by_asc(company_delegate::Column::Since)
        .order_by_asc(company_delegate::Column::Id)
        .all(connection)
        .await?;
    let mut invitations = Vec::with_capacity(rows.len());
    for row in rows {
        let company = company::Entity::find_by_id(row.company).one(connection).await?;
        let company = company.ok_or(ApiError::Stored("company_delegate.company"))?;
        invitations.push(CompanyInvitation {
            company: company.company_id(),
            legal_name: company.legal_name,
            vat_number: company.vat_number,
            since: row.since.into(),
        });
    }
    Ok(invitations)
}
