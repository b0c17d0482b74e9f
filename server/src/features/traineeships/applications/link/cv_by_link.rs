//! `POST /application-answers/cv`

use axum::extract::State;
use axum::response::Response;
use contract::traineeships::AnswerLink;

use super::{read, tried};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::traineeships::applications::papers;
use crate::identity::limits::ClientAddress;
use crate::state::AppState;

/// The CV of an application as an accessible PDF (PDF/UA-1), as it was sent; 404 where none was.
///
/// Refusals are those of `/application-answers/open`.
#[utoipa::path(
    post,
    path = "/application-answers/cv",
    tag = "traineeships",
    request_body = AnswerLink,
    responses(
        (status = 200, description = "The document.", content_type = "application/pdf", body = Vec<u8>),
        Problems
    )
)]
pub async fn cv_by_link(
    State(state): State<AppState>,
    address: ClientAddress,
    JsonBody(AnswerLink { link }): JsonBody<AnswerLink>,
) -> ApiResult<Response> {
    let row = tried(&state, &address, &link, read(&state, &link)).await?;
    papers::cv(&state, &row).await
}
