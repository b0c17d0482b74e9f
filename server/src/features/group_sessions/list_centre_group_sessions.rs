//! `GET /centres/{centre}/group-sessions`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::NaiveDate;
use contract::group_sessions::CentreGroupSessions;
use contract::ids::CentreId;
use contract::problem::Code;
use contract::time::is_meant;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Deserialize;

use super::entities::session;
use super::list_group_sessions::MOST_SHOWN;
use super::views;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{PathOf, QueryOf};
use crate::features::network;
use crate::state::AppState;

/// From when on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromDate {
    /// The first local date.
    from: Option<NaiveDate>,
}

/// Shows the group sessions of a centre from a date on, those that were called off too, to anyone.
#[utoipa::path(
    get,
    path = "/centres/{centre}/group-sessions",
    tag = "group_sessions",
    params(
        ("centre" = CentreId, Path, description = "The centre."),
        ("from" = Option<NaiveDate>, Query, description = "The first local date; today without it.")
    ),
    responses((status = 200, description = "The group sessions.", body = CentreGroupSessions), Problems)
)]
pub async fn list_centre_group_sessions(
    State(state): State<AppState>,
    PathOf(centre): PathOf<CentreId>,
    QueryOf(FromDate { from }): QueryOf<FromDate>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    let (now, read) = (state.clock.now(), state.store.read());
    let today = known.date_at(now);
    let from = from.unwrap_or(today);
    if !is_meant(from) {
        return Err(Code::MalformedQuery.into());
    }
    let rows = session::Entity::find()
        .filter(session::Column::Centre.eq(centre.as_str()))
        .filter(session::Column::Date.gte(from))
        .order_by_asc(session::Column::StartsAt)
        .order_by_asc(session::Column::Id)
        .limit(MOST_SHOWN)
        .all(read)
        .await?;
    let centre_name = known.name.clone();
    let sessions = views::sessions(&state, read, &rows).await?;
    let shown = CentreGroupSessions { centre, centre_name, from, today, sessions, now };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(shown)))
}
