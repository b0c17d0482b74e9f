//! `GET /occupations?text=…`: occupations by what people call them.

use axum::Json;
use axum::extract::State;
use contract::orientation::{FoundOccupations, MOST_FOUND, check_search_text};
use contract::problem::FieldError;
use serde::Deserialize;
use utoipa::IntoParams;

use super::catalogue;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::QueryOf;
use crate::state::AppState;

/// What is searched for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Part of a name, at most 100 characters. Accents and small slips do not matter.
    #[param(max_length = 100)]
    text: String,
}

/// Finds occupations by name, in Italian.
///
/// An occupation is found when each word of the text begins a word of its name or of another name that it has; a word of
/// four letters or more may have a slip, from eight on two. Nothing of it is about a person, so it may stand in the address.
#[utoipa::path(
    get,
    path = "/occupations",
    tag = "orientation",
    params(Search),
    responses((status = 200, description = "At most 20, the best first.", body = FoundOccupations), Problems)
)]
pub async fn search_occupations(
    State(state): State<AppState>,
    QueryOf(search): QueryOf<Search>,
) -> ApiResult<Json<FoundOccupations>> {
    check_search_text(&search.text).map_err(|code| vec![FieldError::new("text", code)])?;
    let catalogue = catalogue::current(&state).await?;
    // It looks at some thousand names, which is long enough to hold up others.
    let found = tokio::task::spawn_blocking(move || {
        let ids = catalogue.names().find(&search.text);
        let best = ids.iter().take(MOST_FOUND).filter_map(|id| catalogue.get(id)).cloned();
        FoundOccupations { source: catalogue.source, found: ids.len(), occupations: best.collect() }
    });
    found.await.map(Json).map_err(|_| ApiError::Stored("a search that panicked"))
}
