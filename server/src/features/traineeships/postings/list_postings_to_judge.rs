//! `GET /postings/to-judge`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::traineeships::PostingList;
use contract::traineeships::PostingStatus;
use sea_orm::entity::prelude::*;

use super::entities;
use super::listing::{self, Asked, By};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::QueryOf;

use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;

/// The postings that wait for an operator, the longest waiting first.
#[utoipa::path(
    get,
    path = "/postings/to-judge",
    tag = "traineeships",
    params(

        ("after" = Option<String>, Query, description = "`next` of the page before; the first page without it.")
    ),
    responses((status = 200, description = "A page of the list.", body = PostingList), Problems)
)]
pub async fn list_postings_to_judge(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,

    QueryOf(Asked { after }): QueryOf<Asked>,
) -> ApiResult<impl IntoResponse> {
    actor.may(Action::ListPostingsToJudge, &Object::New)?;
    let waiting = entities::Column::Status.eq(PostingStatus::Submitted.as_str());
    let rows = entities::Entity::find().filter(waiting);
    let page = listing::page(state.store.read(), rows, By::Waiting, after.as_deref(), state.today()).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(page)))
}
