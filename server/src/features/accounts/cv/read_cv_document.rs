//! `GET /me/cv/document`: the CV as a PDF.

use axum::extract::State;
use axum::response::Response;
use contract::problem::Code;
use sea_orm::EntityTrait;

use super::document::{FILE, cv_document};
use super::{kept_by, must_be_own};
use crate::api_document::Problems;
use crate::documents::pdf_attachment;
use crate::error::ApiResult;
use crate::identity::{SignedIn, person};
use crate::state::AppState;

/// The person's own CV as an accessible PDF (PDF/UA-1), in their language, with how to reach them.
///
/// Letters that the document's font lacks are left out, and the document says so.
#[utoipa::path(
    get,
    path = "/me/cv/document",
    tag = "accounts",
    responses(
        (status = 200, description = "The document.", content_type = "application/pdf", body = Vec<u8>),
        Problems
    )
)]
pub async fn read_cv_document(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Response> {
    must_be_own(&actor)?;
    let database = state.store.read();
    let cv = kept_by(database, actor.person).await?.cv;
    if cv.is_empty() {
        return Err(Code::NotFound.into());
    }
    let person = person::Entity::find_by_id(actor.person.0).one(database).await?.ok_or(Code::NotSignedIn)?;
    let language = person.language();
    let (email, phone) = (person.email.as_deref(), person.phone.as_deref());
    let document = cv_document(person.name.as_deref().unwrap_or_default(), email, phone, language, &cv).await?;
    Ok(pdf_attachment(FILE, document))
}
