//! `POST /application-answers/new-link`

use axum::extract::State;
use axum::http::StatusCode;
use contract::ids::ApplicationId;
use contract::traineeships::AnswerLink;
use sea_orm::DatabaseTransaction;

use super::{hold, tried};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::traineeships::applications::{letters, owned};
use crate::identity::limits::{ClientAddress, Limit};
use crate::state::AppState;

/// Sends a new link to the address that an older one went to, be that used or too old. 404 for a link that is none.
#[utoipa::path(
    post,
    path = "/application-answers/new-link",
    tag = "traineeships",
    request_body = AnswerLink,
    responses((status = 202, description = "A mail is on its way."), Problems)
)]
pub async fn send_new_link(
    State(state): State<AppState>,
    address: ClientAddress,
    JsonBody(AnswerLink { link }): JsonBody<AnswerLink>,
) -> ApiResult<StatusCode> {
    let (state, token) = (&state, link.as_str());
    let sending = state.store.write(|transaction| async move { send(state, &transaction, token).await });
    tried(state, &address, token, sending).await?;
    Ok(StatusCode::ACCEPTED)
}

async fn send(state: &AppState, transaction: &DatabaseTransaction, token: &str) -> ApiResult<()> {
    let link = hold(transaction, token).await?;
    state.limits.take(Limit::CodesByEmail, &link.recipient, state.clock.now())?;
    let row = owned::hold(transaction, ApplicationId(link.application)).await?;
    letters::send_link_again(state, transaction, &row, &link.recipient).await
}
