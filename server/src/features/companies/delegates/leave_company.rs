//! `DELETE /me/companies/{company}`

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::CompanyId;

use super::super::owned;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Says no to the invitation of a company, or no longer acts for it. The last one who acts stays.
#[utoipa::path(
    delete,
    path = "/me/companies/{company}",
    tag = "companies",
    params(("company" = CompanyId, Path, description = "The company.")),
    responses((status = 204, description = "Done."), Problems)
)]
pub async fn leave_company(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
) -> ApiResult<StatusCode> {
    let actor = &actor;
    state
        .store
        .write(|transaction| async move {
            owned::hold(&transaction, id).await?;
            let row = super::of_person(&*transaction, id, actor.person).await?;
            super::remove(&transaction, &row).await
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
