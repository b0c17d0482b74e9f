//! `PUT /companies/{company}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::companies::{Company, CompanyEvent, CompanyStatus, EditCompany};
use contract::ids::CompanyId;
use sea_orm::DatabaseTransaction;

use super::entities::company;
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;

/// Changes what a company says of itself, as somebody who acts for it.
///
/// With another name or VAT number it is checked anew; what was refused is looked at again.
#[utoipa::path(
    put,
    path = "/companies/{company}",
    tag = "companies",
    params(("company" = CompanyId, Path, description = "The company.")),
    request_body = EditCompany,
    responses((status = 200, description = "The company as it is now.", body = Company), Problems)
)]
pub async fn edit_company(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
    JsonBody(body): JsonBody<EditCompany>,
) -> ApiResult<impl IntoResponse> {
    let EditCompany { version, details } = body;
    let body = &EditCompany { version, details: details.checked()? };
    let (state, actor) = (&state, &actor);
    let edited =
        state.store.write(|transaction| async move { edit(state, &transaction, actor, id, body).await }).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(edited)))
}

async fn edit(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: CompanyId,
    EditCompany { version, details }: &EditCompany,
) -> ApiResult<Company> {
    let old = owned::lock_unchanged(transaction, actor, Action::EditCompany, id, *version).await?;
    let now = state.clock.now();
    let is_another = old.vat_number != details.vat_number || old.legal_name != details.legal_name;
    let (was, is_as_accessible) = (old.status()?, old.accessibility == details.accessibility);
    let status = after(was, is_another);
    let row = company::Model {
        version: old.version + 1,
        vat_number: details.vat_number.clone(),
        legal_name: details.legal_name.clone(),
        email: details.contacts.email.clone(),
        phone: details.contacts.phone.clone(),
        refused_because: old.refused_because.clone().filter(|_| status == CompanyStatus::Refused),
        status: status.as_str().to_owned(),
        status_since: if status == was { old.status_since } else { now.into() },
        // What somebody looked at is what was said then.
        accessibility: details.accessibility.clone(),
        accessibility_since: if is_as_accessible { old.accessibility_since } else { now.into() },
        accessibility_checked_at: old.accessibility_checked_at.filter(|_| is_as_accessible),
        accessibility_refused_because: old.accessibility_refused_because.clone().filter(|_| is_as_accessible),
        changed_at: now.into(),
        ..old
    };
    owned::write(transaction, &row).await?;
    views::write_parts(transaction, id, details).await?;
    views::company(transaction, &row).await
}

/// Where the check stands after an edit.
fn after(status: CompanyStatus, is_another: bool) -> CompanyStatus {
    let event = if is_another { CompanyEvent::ChangeIdentity } else { CompanyEvent::AskAgain };
    status.after(event).unwrap_or(status)
}
