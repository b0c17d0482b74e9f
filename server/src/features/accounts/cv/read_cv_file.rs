//! `GET /me/cv/file`: the PDF that the person keeps.

use axum::extract::State;
use axum::response::Response;
use contract::problem::Code;

use super::{files, must_be_own};
use crate::api_document::Problems;
use crate::documents::pdf_attachment;
use crate::error::ApiResult;
use crate::identity::SignedIn;
use crate::state::AppState;

/// The file's name when it comes back; the one that it had is not kept.
const FILE: &str = "curriculum.pdf";

/// Gives the person's own PDF, to be saved.
#[utoipa::path(
    get,
    path = "/me/cv/file",
    tag = "accounts",
    responses(
        (status = 200, description = "The PDF.", content_type = "application/pdf", body = Vec<u8>),
        Problems
    )
)]
pub async fn read_cv_file(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Response> {
    must_be_own(&actor)?;
    let database = state.store.read();
    let file = files::kept(database, actor.person).await?.ok_or(Code::NotFound)?;
    let bytes = files::cv_file(database, file).await?.ok_or(Code::NotFound)?;
    Ok(pdf_attachment(FILE, bytes))
}
