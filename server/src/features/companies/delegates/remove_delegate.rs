//! `DELETE /companies/{company}/delegates/{delegate}`

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::{CompanyId, DelegateId};
use contract::problem::Code;

use super::super::owned;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Takes somebody out of those who act for a company, or takes an invitation back. Somebody who acts always stays.
#[utoipa::path(
    delete,
    path = "/companies/{company}/delegates/{delegate}",
    tag = "companies",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("delegate" = DelegateId, Path, description = "Who no longer acts.")
    ),
    responses((status = 204, description = "Done."), Problems)
)]
pub async fn remove_delegate(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf((company, delegate)): PathOf<(CompanyId, DelegateId)>,
) -> ApiResult<StatusCode> {
    let actor = &actor;
    state
        .store
        .write(|transaction| async move {
            owned::lock(&transaction, actor, Action::EditCompany, company).await?;
            let rows = super::rows(&*transaction, company).await?;
            let row = rows.into_iter().find(|row| row.id == delegate.0).ok_or(Code::NotFound)?;
            super::remove(&transaction, &row).await
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
