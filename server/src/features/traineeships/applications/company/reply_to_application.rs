//! `POST /companies/{company}/postings/{posting}/applications/{application}/replies`

use axum::extract::State;
use contract::ids::{ApplicationId, CompanyId, PostingId};
use contract::traineeships::{ReceivedApplication, Reply};
use sea_orm::DatabaseTransaction;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::bookings::Effects;
use crate::features::traineeships::applications::owned::{self, ReceivedPath};
use crate::features::traineeships::applications::replying::{self, Said};
use crate::features::traineeships::applications::views;
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;
use crate::store::idempotency::{Answer, Command, once};

/// Somebody who acts for the company answers, writes, or both. The person is told.
///
/// 409 `wrong_status` where the application is over. A yes or a no is the last word.
///
/// A talk that is proposed holds an interview room of the centre at once: 409 `no_room_free`, `centre_closed`,
/// `outside_hours`, `in_the_past`, `too_far_ahead`, or `wrong_status` while another talk is agreed. One that is called off is
/// named: 409 `changed_meanwhile` where it is not the last one, `wrong_status` where it is not to come.
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
    let (state, actor, effects) = (&state, &actor, &Effects::default());
    let answer = once(state, actor.person, &command.stamp, |transaction| async move {
        effects.begin();
        Answer::ok(&reply(state, &transaction, actor, path, body, effects).await?)
    })
    .await;
    effects.settle(state);
    answer
}

async fn reply(
    state: &AppState,
    transaction: &DatabaseTransaction,
    actor: &Actor,
    path: ReceivedPath,
    body: &Reply,
    effects: &Effects,
) -> ApiResult<ReceivedApplication> {
    let old = owned::lock_received(transaction, actor, path).await?;
    let row = replying::reply(state, transaction, old, Said { reply: body, below: "" }, effects).await?;
    views::received(state, transaction, &row).await
}
