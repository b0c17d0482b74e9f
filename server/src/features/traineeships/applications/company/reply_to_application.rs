//! `POST /companies/{company}/postings/{posting}/applications/{application}/replies`

use axum::extract::State;
use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::traineeships::{ReceivedApplication, Reply};
use sea_orm::DatabaseTransaction;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications::owned::{self, ReceivedPath};
use crate::features::traineeships::applications::{replying, views};
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Somebody who acts for the company answers, writes, or both. The person is told.
///
/// 409 `wrong_status` where the application is over. A yes or a no is the last word.
#[utoipa::path(
    post,
    path = "/companies/{company}/postings/{posting}/applications/{application}/replies",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("application" = ApplicationId, Path, description = "The application."),
        ("Idempotency-Key" = uuid::Uuid, Header, description = "Names the command.")
    ),
    request_body = Reply,
    responses((status = 200, description = "The application as it is now.", body = ReceivedApplication), Problems)
)]
pub async fn reply_to_application(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<ReceivedPath>,
    command: Command<Reply>,
) -> ApiResult<Answer> {
    let body = &command.body.checked("")?;
    let (state, actor) = (&state, &actor);
    once(state, actor.person, &command.stamp, |transaction| async move {
        Answer::ok(&reply(state, &transaction, actor, path, body).await?)
    })
    .await
}

async fn reply(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: ReceivedPath,
    body: &Reply,
) -> ApiResult<ReceivedApplication> {
    let old = owned::lock_received(transaction, actor, path).await?;
    let row = replying::reply(state, transaction, old, body).await?;
    views::received(transaction, &row, state.today()).await
}
