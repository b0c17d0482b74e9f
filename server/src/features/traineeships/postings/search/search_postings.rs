//! `GET /postings`

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use contract::ids::CompanyId;
use contract::traineeships::{FOUND_ON_A_PAGE, FoundPosting, FoundPostings, MOST_COUNTED, PostingKind, PostingSearch};
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

use super::super::entities as posting;
use super::find::{self, Fitting, Found, Question};
use super::stems;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::QueryOf;
use crate::features::companies;
use crate::state::AppState;

/// Looks for postings that are open, the newest first.
///
/// Words are compared by their stems, without accents; the last one may be unfinished. Where a word is in no posting, the
/// nearest one is looked for, and `understood` says so. Marks are no words: a search of nothing else finds by the rest.
#[utoipa::path(
    get,
    path = "/postings",
    tag = "traineeships",
    params(
        ("words" = Option<String>, Query, max_length = 100, description = "Words that must all be there."),
        ("kind" = Option<PostingKind>, Query, description = "What is offered."),
        ("near" = Option<String>, Query, description = "A municipality of the region."),
        ("within_km" = Option<u16>, Query, minimum = 1, maximum = 200, description = "How far around it; 25 without it."),
        ("at_most_hours" = Option<u8>, Query, minimum = 1, maximum = 48, description = "Hours a week."),
        ("at_least_cents" = Option<u32>, Query, maximum = 1_000_000, description = "The allowance a month."),
        ("accessible" = Option<bool>, Query, description = "Only those that say how accessible the place is."),
        ("occupations" = Option<String>, Query, description = "Any of at most twenty occupations, with commas between."),
        ("after" = Option<i64>, Query, description = "`next` of the page before; the first page without it.")
    ),
    responses((status = 200, description = "A page of what was found.", body = FoundPostings), Problems)
)]
pub async fn search_postings(
    State(state): State<AppState>,
    QueryOf(search): QueryOf<PostingSearch>,
) -> ApiResult<impl IntoResponse> {
    let search = search.checked()?;
    let (connection, today) = (state.store.read(), state.today());
    let typed = stems::stemmed(&search.words);
    let meant = stems::understood(connection, &typed).await?;
    let stems: Vec<_> = meant.iter().map(|word| word.stem.clone()).collect();
    // All that is counted is read at once on the first page, which is nearly every search.
    let newest = PostingSearch { after: None, ..search.clone() };
    let question = Question { search: &newest, stems: &stems, above: 0, today };
    let (a_page, counted) = (FOUND_ON_A_PAGE + 1, u64::from(MOST_COUNTED) + 1);
    let Found { rows: counted, are_all } = find::newest_until(connection, question, a_page, counted).await?;
    let page = match search.after {
        None => None,
        Some(_) => Some(find::newest(connection, Question { search: &search, ..question }, a_page).await?),
    };
    let page = page.as_ref().unwrap_or(&counted);
    let rows = &page[..page.len().min(FOUND_ON_A_PAGE as usize)];
    Ok(Json(FoundPostings {
        next: rows.last().filter(|_| page.len() > rows.len()).map(|row| row.number),
        postings: shown(connection, rows).await?,
        count: u32::try_from(counted.len()).unwrap_or(u32::MAX).min(MOST_COUNTED),
        are_more: !are_all,
        understood: (meant != typed).then(|| meant.into_iter().map(|word| word.word).collect::<Vec<_>>().join(" ")),
    }))
}

/// What people read of these postings, in their order.
pub async fn shown(connection: &impl ConnectionTrait, rows: &[Fitting]) -> ApiResult<Vec<FoundPosting>> {
    let ids = rows.iter().map(|row| row.posting);
    let postings = posting::Entity::find().filter(posting::Column::Id.is_in(ids)).all(connection).await?;
    let companies: Vec<CompanyId> = postings.iter().map(posting::Model::company_id).collect();
    let names = companies::legal_names(connection, &companies).await?;
    let postings: HashMap<Uuid, posting::Model> = postings.into_iter().map(|row| (row.id, row)).collect();
    let one = |row: &Fitting| {
        let posting = postings.get(&row.posting).ok_or(ApiError::Stored("found_posting.posting"))?;
        let shown = posting.published()?.ok_or(ApiError::Stored("posting.published"))?;
        let name = names.get(&posting.company_id()).map(String::as_str).unwrap_or_default();
        Ok(FoundPosting::of(posting.posting_id(), &shown.details, name, &shown.municipality))
    };
    rows.iter().map(one).collect()
}
