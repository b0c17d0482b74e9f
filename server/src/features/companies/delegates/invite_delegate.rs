//! `POST /companies/{company}/delegates`

use axum::extract::State;
use contract::companies::{Delegates, InviteDelegate, MOST_DELEGATES};
use contract::ids::CompanyId;
use contract::problem::Code;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, IntoActiveModel};

use super::super::{letters, owned};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::companies::entities::company_delegate;
use crate::identity::{Action, Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Invites somebody by their e-mail address to act for a company too. The mail says how to say yes.
///
/// The answer is the same whether or not somebody has an account with that address. An address that is in the list
/// already is not written to again.
#[utoipa::path(
    post,
    path = "/companies/{company}/delegates",
    tag = "companies",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = InviteDelegate,
    responses((status = 202, description = "The mail will leave; the delegates as they are now.", body = Delegates), Problems)
)]
pub async fn invite_delegate(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(id): PathOf<CompanyId>,
    command: Command<InviteDelegate>,
) -> ApiResult<Answer> {
    let body = &command.body.checked()?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::accepted(&invite(state, &transaction, actor, id, body).await?)
    })
    .await
}

async fn invite(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    id: CompanyId,
    body: &InviteDelegate,
) -> ApiResult<Delegates> {
    let company = owned::lock(transaction, actor, Action::EditCompany, id).await?;
    let rows = super::rows(transaction, id).await?;
    if rows.iter().any(|row| row.email.as_ref() == Some(&body.email)) {
        return super::view(transaction, id).await;
    }
    if rows.len() as u64 >= MOST_DELEGATES {
        return Err(Code::DelegateLimitReached.into());
    }
    let row = company_delegate::Model {
        id: Uuid::now_v7(),
        company: id.0,
        email: Some(body.email.clone()),
        person: None,
        since: state.clock.now().into(),
    };
    company_delegate::Entity::insert(row.into_active_model()).exec_without_returning(transaction).await?;
    letters::invite(state, transaction, &company, actor.person, &body.email).await?;
    super::view(transaction, id).await
}
