//! `DELETE /me/cv/file`: keep no PDF any more.

use axum::extract::State;
use axum::http::StatusCode;

use super::{files, must_be_own};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Erases the person's PDF. One that went with an application stays with that application.
#[utoipa::path(
    delete,
    path = "/me/cv/file",
    tag = "accounts",
    responses((status = 204, description = "No file is kept."), Problems)
)]
pub async fn forget_cv_file(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<StatusCode> {
    must_be_own(&actor)?;
    let person = actor.person;
    state.store.write(|transaction| async move { files::forget(&transaction, person).await }).await?;
    Ok(StatusCode::NO_CONTENT)
}
