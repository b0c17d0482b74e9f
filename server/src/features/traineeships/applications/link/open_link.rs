//! `POST /application-answers/open`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::ids::ApplicationId;
use contract::traineeships::{AnswerLink, OpenedByLink};
use sea_orm::DatabaseTransaction;

use super::{hold, must_be_good, tried};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::companies;
use crate::features::traineeships::applications::{owned, replying, views};
use crate::identity::limits::ClientAddress;
use crate::state::AppState;

/// Opens an application with the link of a mail. The person reads in the timeline when it was opened first.
///
/// 404 for a link that is none; 409 `link_used` or `link_expired`: then a new one can be asked for.
#[utoipa::path(
    post,
    path = "/application-answers/open",
    tag = "traineeships",
    request_body = AnswerLink,
    responses((status = 200, description = "What the link opens.", body = OpenedByLink), Problems)
)]
pub async fn open_link(
    State(state): State<AppState>,
    address: ClientAddress,
    JsonBody(AnswerLink { link }): JsonBody<AnswerLink>,
) -> ApiResult<impl IntoResponse> {
    let (state, token) = (&state, link.as_str());
    let opening = state.store.write(|transaction| async move { open(state, &transaction, token).await });
    let opened = tried(state, &address, token, opening).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(opened)))
}

async fn open(state: &AppState, transaction: &DatabaseTransaction, token: &str) -> ApiResult<OpenedByLink> {
    let link = hold(transaction, token).await?;
    must_be_good(&link, state.clock.now())?;
    let row = owned::hold(transaction, ApplicationId(link.application)).await?;
    let row = replying::opened(state, transaction, row).await?;
    let names = companies::legal_names(transaction, &[row.company_id()]).await?;
    Ok(OpenedByLink {
        company_name: names.into_values().next().unwrap_or_default(),
        application: views::received(state, transaction, &row).await?,
        until: link.until.into(),
    })
}
