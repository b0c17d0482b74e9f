//! `GET /me/interests/result.pdf`: the saved result on paper.

use axum::extract::State;
use axum::response::Response;
use contract::accounts::Language;
use contract::problem::Code;
use serde::Deserialize;
use utoipa::IntoParams;

use super::document::{self, FILE};
use super::{must_be_own, saved_by};
use crate::api_document::Problems;
use crate::documents::pdf_attachment;
use crate::error::{ApiError, ApiResult};
use crate::extract::QueryOf;
use crate::features::accounts;
use crate::identity::SignedIn;
use crate::state::AppState;

/// How it is written.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// The document's language; the person's own when left out.
    language: Option<Language>,
}

/// The person's own result as an accessible PDF (PDF/UA-1), as it was scored when it was saved.
#[utoipa::path(
    get,
    path = "/me/interests/result.pdf",
    tag = "orientation",
    params(Wish),
    responses(
        (status = 200, description = "The document.", content_type = "application/pdf", body = Vec<u8>),
        Problems
    )
)]
pub async fn read_result_document(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    QueryOf(wish): QueryOf<Wish>,
) -> ApiResult<Response> {
    must_be_own(&actor)?;
    let database = state.store.read();
    let saved = saved_by(database, actor.person).await?.ok_or(Code::NotFound)?;
    let person = accounts::contact(database, actor.person).await?.ok_or(Code::NotSignedIn)?;
    let language = wish.language.unwrap_or(person.language);
    // Laying out takes long enough to hold up others.
    let made = tokio::task::spawn_blocking(move || document::of(language, &person.name, &saved));
    let document = made.await.map_err(|_| ApiError::Stored("a document that panicked"))??;
    Ok(pdf_attachment(FILE, document))
}
