//! `POST /companies/{company}/postings/{posting}/steps`

use axum::extract::State;
use contract::companies::CompanyStatus;
use contract::ids::{CompanyId, PostingId};
use contract::problem::{Code, FieldError};
use contract::traineeships::{Posting, PostingEvent, PostingStatus, StepPosting};
use sea_orm::DatabaseTransaction;

use super::{entities, owned, quota, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};
use crate::store::text_columns::word;

/// Somebody who acts for the company asks for a posting to be published, takes it back, puts it aside, takes it up again,
/// or closes it.
///
/// What is to be published must be of a company that is verified (409 `company_not_verified`) and allowed by the rules (409
/// `rules_forbid`, with `findings`), and so must be what is taken up again. A company that lets people wait answers them
/// first (409 `answer_applications_first`). Those who applied are told when it is closed.
#[utoipa::path(
    post,
    path = "/companies/{company}/postings/{posting}/steps",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = StepPosting,
    responses((status = 200, description = "The posting as it is now.", body = Posting), Problems)
)]
pub async fn step_posting(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<(CompanyId, PostingId)>,
    command: Command<StepPosting>,
) -> ApiResult<Answer> {
    let (state, actor, body) = (&state, &actor, command.body);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&step(state, &transaction, actor, path, body).await?)
    })
    .await
}

async fn step(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: (CompanyId, PostingId),
    StepPosting { version, step }: StepPosting,
) -> ApiResult<Posting> {
    let (company, old) = owned::lock_unchanged(transaction, actor, Action::WritePosting, path, version).await?;
    let (now, today) = (state.clock.now(), state.today());
    let event = step.event();
    let status = old.status_on(today)?.after(event).ok_or(Code::WrongStatus)?;
    if matches!(event, PostingEvent::Submit | PostingEvent::Resume) {
        if company.status != CompanyStatus::Verified {
            return Err(Code::CompanyNotVerified.into());
        }
        if old.open_until < today {
            return Err(vec![FieldError::new("details.open_until", Code::OutOfRange)].into());
        }
        applications::must_answer_first(transaction, company.id, now).await?;
        quota::must_be_allowed(transaction, &company, old.id, &old.details()?, today).await?;
    }
    let row = entities::Model {
        status: status.as_str().to_owned(),
        status_since: now.into(),
        returned_because: None,
        closed_because: step.closes_because().map(|because| word(&because)).transpose()?,
        changed_at: now.into(),
        ..old
    };
    let row = owned::write(transaction, &company, row).await?;
    if status == PostingStatus::Closed {
        applications::tell_closed(state, transaction, row.posting_id()).await?;
    }
    views::posting(transaction, &company, &row, today).await
}
