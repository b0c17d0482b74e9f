//! What goes with an application as files: the CV that was sent, as a PDF, and the PDF that the person had already.

use axum::response::Response;
use contract::accounts::Language;
use contract::problem::Code;
use sea_orm::entity::prelude::*;

use super::entities::application;
use super::views;
use crate::documents::pdf_attachment;
use crate::error::ApiResult;
use crate::features::accounts;
use crate::state::AppState;

/// The name of the CV.
const CV: &str = "curriculum.pdf";

/// The name of the person's own PDF.
const FILE: &str = "allegato.pdf";

/// The CV as it was sent, in the language of who wrote it, with how to reach the person where they show it.
pub async fn cv(state: &AppState, row: &application::Model) -> ApiResult<Response> {
    let connection = state.store.read();
    let application = views::received(state, connection, row).await?;
    let cv = application.sent.cv.ok_or(Code::NotFound)?;
    let language = accounts::contact(connection, row.person_id()).await?.map_or(Language::It, |person| person.language);
    let (email, phone) = (application.email.as_deref(), application.phone.as_deref());
    let document = accounts::cv_document(&application.applicant, email, phone, language, &cv).await?;
    Ok(pdf_attachment(CV, document))
}

/// The person's own PDF, as it was sent.
pub async fn file(connection: &impl ConnectionTrait, row: &application::Model) -> ApiResult<Response> {
    let id = row.file.ok_or(Code::NotFound)?;
    let bytes = accounts::cv_file(connection, id).await?.ok_or(Code::NotFound)?;
    Ok(pdf_attachment(FILE, bytes))
}
