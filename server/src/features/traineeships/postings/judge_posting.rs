//! `POST /companies/{company}/postings/{posting}/verdict`

use axum::extract::State;
use contract::companies::CompanyStatus;
use contract::ids::{CompanyId, PostingId};
use contract::problem::Code;
use contract::time::Instant;
use contract::traineeships::{JudgePosting, Posting, PostingEvent, PostingStatus, PostingVerdict};
use sea_orm::DatabaseTransaction;

use super::entities::{self, Published};
use super::letters::{self, News};
use super::{owned, quota, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::json;

/// An operator publishes a posting, or sends it back and says why. Those who act for the company are told.
///
/// The rules have the last word: what they forbid by now is not published (409 `rules_forbid`, with `findings`).
#[utoipa::path(
    post,
    path = "/companies/{company}/postings/{posting}/verdict",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = JudgePosting,
    responses((status = 200, description = "The posting as it is now.", body = Posting), Problems)
)]
pub async fn judge_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<(CompanyId, PostingId)>,
    command: Command<JudgePosting>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&judge(state, &transaction, actor, path, body).await?)
    })
    .await
}

async fn judge(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: (CompanyId, PostingId),
    JudgePosting { version, verdict }: &JudgePosting,
) -> ApiResult<Posting> {
    let (company, old) = owned::lock_unchanged(transaction, actor, Action::JudgePosting, path, *version).await?;
    let (now, today) = (state.clock.now(), state.today());
    let (event, why) = match verdict {
        PostingVerdict::Approved {} => (PostingEvent::Approve, None),
        PostingVerdict::Returned { why } => (PostingEvent::Return, Some(why.clone())),
    };
    let status = old.status_on(today)?.after(event).ok_or(Code::WrongStatus)?;
    if status == PostingStatus::Open {
        if company.status != CompanyStatus::Verified {
            return Err(Code::CompanyNotVerified.into());
        }
        // Nobody could apply any more; the company gives it another last day.
        if old.open_until < today {
            return Err(Code::InThePast.into());
        }
        quota::must_be_allowed(transaction, &company, old.id, &old.details()?, today).await?;
    }
    let row = entities::Model {
        status: status.as_str().to_owned(),
        status_since: now.into(),
        returned_because: why.clone(),
        changed_at: now.into(),
        ..old
    };
    let row = if status == PostingStatus::Open { published(row, now)? } else { row };
    let row = owned::write(transaction, &company, row).await?;
    letters::tell(state, transaction, &company, &row, why.as_deref().map_or(News::Published, News::Returned)).await?;
    views::posting(transaction, &company, &row, today).await
}

/// The row with what people read from now on.
pub fn published(row: entities::Model, now: Instant) -> ApiResult<entities::Model> {
    let shown = Published { details: row.details()?, municipality: row.municipality.clone() };
    Ok(entities::Model { published: Some(json(&shown)?), published_at: row.published_at.or(Some(now.into())), ..row })
}
