//! `PUT /companies/{company}/postings/{posting}`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::{CompanyId, PostingId};
use contract::problem::Code;
use contract::traineeships::{EditPosting, Posting, PostingEvent, PostingStatus};
use sea_orm::DatabaseTransaction;

use super::{entities, owned, quota, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;

/// Changes what a posting says. What was published waits for an operator again, so the rules look at it first: 409
/// `rules_forbid`, with `findings`. What waits for an operator is taken back before.
#[utoipa::path(
    put,
    path = "/companies/{company}/postings/{posting}",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting.")
    ),
    request_body = EditPosting,
    responses((status = 200, description = "The posting as it is now.", body = Posting), Problems)
)]
pub async fn edit_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<(CompanyId, PostingId)>,
    JsonBody(body): JsonBody<EditPosting>,
) -> ApiResult<impl IntoResponse> {
    let EditPosting { version, details } = body;
    let body = &EditPosting { version, details: details.checked(state.today())? };
    let (state, actor) = (&state, &actor);
    let edited =
        state.store.write(|transaction| async move { edit(state, &transaction, actor, path, body).await }).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(edited)))
}

async fn edit(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: (CompanyId, PostingId),
    EditPosting { version, details }: &EditPosting,
) -> ApiResult<Posting> {
    let (company, old) = owned::lock_unchanged(transaction, actor, Action::WritePosting, path, *version).await?;
    let (now, today) = (state.clock.now(), state.today());
    let was = old.status_on(today)?;
    let status = match was {
        PostingStatus::Draft | PostingStatus::Returned => was,
        _ => was.after(PostingEvent::Change).ok_or(Code::WrongStatus)?,
    };
    let row = views::with_details(old, &company, details)?;
    if status != was {
        quota::must_be_allowed(transaction, &company, row.id, details, today).await?;
    }
    let row = entities::Model {
        status: status.as_str().to_owned(),
        status_since: if status == was { row.status_since } else { now.into() },
        reminded_at: None,
        changed_at: now.into(),
        ..row
    };
    let row = owned::write(transaction, &company, row).await?;
    views::posting(transaction, &company, &row, today).await
}
