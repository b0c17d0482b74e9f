//! `GET /companies/{company}/postings/{posting}/applications/{application}/file`

use axum::extract::State;
use axum::response::Response;
use contract::ids::{ApplicationId, CompanyId, PostingId};

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::traineeships::applications::owned::{self, ReceivedPath};
use crate::features::traineeships::applications::papers;
use crate::identity::SignedIn;
use crate::state::AppState;

/// The PDF that went with an application, as it was sent, to be saved; 404 where none did.
#[utoipa::path(
    get,
    path = "/companies/{company}/postings/{posting}/applications/{application}/file",
    tag = "traineeships",
    params(
        ("company" = CompanyId, Path, description = "The company."),
        ("posting" = PostingId, Path, description = "The posting."),
        ("application" = ApplicationId, Path, description = "The application.")
    ),
    responses(
        (status = 200, description = "The document.", content_type = "application/pdf", body = Vec<u8>),
        Problems
    )
)]
pub async fn read_received_file(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(path): PathOf<ReceivedPath>,
) -> ApiResult<Response> {
    let row = owned::received(state.store.read(), &actor, path).await?;
    papers::file(state.store.read(), &row).await
}
