//! `PUT /me/cv/file`: keep a PDF that the person has already.

use axum::Json;
use axum::extract::State;
use contract::accounts::CvFile;
use contract::problem::Code;

use super::upload::PdfBody;
use super::{files, must_be_own, pdf_check};
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::identity::SignedIn;
use crate::state::AppState;

/// Keeps a PDF of at most 5 MiB, in place of the one before; the body is its bytes.
///
/// One that went with an application stays where it was sent, the others are erased. What is no PDF, or has scripts or
/// programs in it, is refused: 422 `not_a_pdf`. Sent again, it says the same.
#[utoipa::path(
    put,
    path = "/me/cv/file",
    tag = "accounts",
    request_body(content = Vec<u8>, content_type = "application/pdf", description = "The PDF."),
    responses((status = 200, description = "The file that is kept now.", body = CvFile), Problems)
)]
pub async fn keep_cv_file(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PdfBody(bytes): PdfBody,
) -> ApiResult<Json<CvFile>> {
    must_be_own(&actor)?;
    // Reading through 5 MB takes long enough to hold up others.
    let looked_at = tokio::task::spawn_blocking(move || pdf_check::is_plain_pdf(&bytes).then_some(bytes));
    let looked_at = looked_at.await.map_err(|_| ApiError::Stored("a file that made the check panic"))?;
    let (bytes, person, now) = (&looked_at.ok_or(Code::NotAPdf)?, actor.person, state.clock.now());
    let kept = state.store.write(|transaction| async move { files::keep(&transaction, person, bytes, now).await });
    Ok(Json(kept.await?))
}
