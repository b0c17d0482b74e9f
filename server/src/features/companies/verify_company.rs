//! `POST /companies/{company}/verification`

use axum::extract::State;
use contract::companies::{Company, CompanyEvent, CompanyStatus, CompanyVerdict, VerifyCompany};
use contract::ids::CompanyId;
use contract::problem::Code;
use sea_orm::DatabaseTransaction;

use super::entities::company;
use super::letters::{self, News};
use super::{owned, views};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// An operator says whether a company exists and whoever registered it may act for it. Those who act for it are told.
#[utoipa::path(
    post,
    path = "/companies/{company}/verification",
    tag = "companies",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = VerifyCompany,
    responses((status = 200, description = "The company as it is now.", body = Company), Problems)
)]
pub async fn verify_company(
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
    let (event, why) = match &body.verdict {
        CompanyVerdict::Verified {} => (CompanyEvent::Verify, None),
        CompanyVerdict::Refused { why } => (CompanyEvent::Refuse, Some(why.clone())),
    };
    let status = old.status()?.after(event).ok_or(Code::WrongStatus)?;
    let now = state.clock.now();
    let row = company::Model {
        status: status.as_str().to_owned(),
        status_since: now.into(),
        refused_because: why.clone(),
        version: old.version + 1,
        changed_at: now.into(),
        ..old
    };
    owned::write(transaction, &row).await?;
    letters::tell(state, transaction, &row, why.as_deref().map_or(News::Verified, News::Refused)).await?;
    let company = views::company(transaction, &row).await?;
    if status == CompanyStatus::Refused {
        traineeships::pause_all(transaction, &company, now).await?;
    }
    Ok(company)
}
