//! `POST /companies/{company}/accessibility-verification`

use axum::extract::State;
use contract::companies::{Company, CompanyVerdict, VerifyCompany};
use contract::ids::CompanyId;
use contract::problem::Code;
use sea_orm::DatabaseTransaction;

use super::entities::company;
use super::letters::{self, News};
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// An operator says whether a company is as accessible as it says. Those who act for it are told.
///
/// It says nothing about whether the company exists: that is verified by itself.
#[utoipa::path(
    post,
    path = "/companies/{company}/accessibility-verification",
    tag = "companies",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = VerifyCompany,
    responses((status = 200, description = "The company as it is now.", body = Company), Problems)
)]
pub async fn verify_accessibility(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
    command: Command<VerifyCompany>,
) -> ApiResult<Answer> {
    let VerifyCompany { version, verdict } = command.body;
    let body = &VerifyCompany { version, verdict: verdict.checked()? };
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&verify(state, &transaction, actor, id, body).await?)
    })
    .await
}

async fn verify(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: CompanyId,
    body: &VerifyCompany,
) -> ApiResult<Company> {
    let old = owned::lock_unchanged(transaction, actor, Action::VerifyCompany, id, body.version).await?;
    if old.accessibility.is_none() {
        return Err(Code::WrongStatus.into());
    }
    let why = match &body.verdict {
        CompanyVerdict::Verified {} => None,
        CompanyVerdict::Refused { why } => Some(why.clone()),
    };
    let now = state.clock.now();
    let row = company::Model {
        accessibility_checked_at: Some(now.into()),
        accessibility_refused_because: why.clone(),
        version: old.version + 1,
        changed_at: now.into(),
        ..old
    };
    owned::write(transaction, &row).await?;
    let news = why.as_deref().map_or(News::AccessibilityVerified, News::AccessibilityRefused);
    letters::tell(state, transaction, &row, news).await?;
    views::company(transaction, &row).await
}
