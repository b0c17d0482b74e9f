//! What one can apply to instead of a posting.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use contract::ids::PostingId;
use contract::problem::Code;
use contract::traineeships::{FoundPosting, FoundPostings, PostingSearch};
use sea_orm::entity::prelude::*;

use super::super::entities as posting;
use super::find::{self, Fitting, Question};
use super::search_postings::shown;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::state::AppState;

/// How many are shown.
const MOST_SIMILAR: u64 = 3;

/// How far around the place is looked first.
const NEAR_KM: u16 = 50;

/// At most three open postings like this one: first the same occupation in the surroundings, then the same kind there, then the
/// same kind anywhere; each the newest first.
#[utoipa::path(
    get,
    path = "/postings/{posting}/similar",
    tag = "traineeships",
    params(("posting" = PostingId, Path, description = "The posting, open or not.")),
    responses((status = 200, description = "What is like it.", body = FoundPostings), Problems)
)]
pub async fn list_similar_postings(
    State(state): State<AppState>,
    PathOf(id): PathOf<PostingId>,
) -> ApiResult<impl IntoResponse> {
    let connection = state.store.read();
    let row = posting::Entity::find_by_id(id.0).one(connection).await?;
    let row = row.filter(|row| row.published_at.is_some()).ok_or(Code::NotFound)?;
    let postings = similar(connection, &row, state.today()).await?;
    let count = u32::try_from(postings.len()).unwrap_or_default();
    Ok(Json(FoundPostings { postings, count, ..FoundPostings::default() }))
}

/// The postings like this one, without it.
pub async fn similar(
    connection: &impl ConnectionTrait,
    row: &posting::Model,
    today: NaiveDate,
) -> ApiResult<Vec<FoundPosting>> {
    let said = row.published()?.ok_or(ApiError::Stored("posting.published"))?;
    let anywhere = PostingSearch { kind: Some(said.details.kind), ..PostingSearch::default() };
    let near = PostingSearch { near: Some(said.municipality), within_km: Some(NEAR_KM), ..anywhere.clone() };
    let same = said.details.occupation.map(|occupation| PostingSearch {
        kind: None,
        occupations: vec![occupation],
        ..near.clone()
    });
    let mut rows: Vec<Fitting> = Vec::new();
    for search in same.into_iter().chain([near, anywhere]) {
        // One of them may be the posting itself, and the others may be there already.
        for found in
            find::newest(connection, Question { search: &search, stems: &[], above: 0, today }, 2 * MOST_SIMILAR + 1)
                .await?
        {
            if found.posting != row.id && rows.iter().all(|other| other.number != found.number) {
                rows.push(found);
            }
        }
        if rows.len() as u64 >= MOST_SIMILAR {
            break;
        }
    }
    rows.truncate(MOST_SIMILAR as usize);
    shown(connection, &rows).await
}
