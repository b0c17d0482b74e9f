//! `DELETE /companies/{company}/postings/{posting}`

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::{CompanyId, PostingId};
use contract::problem::Code;
use contract::traineeships::PostingStatus;
use sea_orm::entity::prelude::*;

use super::{entities, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Throws a draft away, or what an operator sent back. What was published once is closed instead.
#[utoipa::path(
    delete,
    path = "/companies/{company}/postings/{posting}",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting.")
    ),
    responses((status = 204, description = "Done."), Problems)
)]
pub async fn erase_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf((company, id)): PathOf<(CompanyId, PostingId)>,
) -> ApiResult<StatusCode> {
    let (state, actor) = (&state, &actor);
    state
        .store
        .write(|transaction| async move {
            let (_, row) = owned::lock(&transaction, actor, Action::WritePosting, company, id).await?;
            let is_with_company =
                matches!(row.status_on(state.today())?, PostingStatus::Draft | PostingStatus::Returned);
            // Of what was published, people may have the address.
            if !is_with_company || row.published_at.is_some() {
                return Err(Code::WrongStatus.into());
            }
            entities::Entity::delete_by_id(row.id).exec(&*transaction).await?;
            Ok(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
