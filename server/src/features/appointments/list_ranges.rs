//! `GET /centres/{centre}/appointment-ranges`

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use contract::appointments::CentreRanges;
use contract::ids::CentreId;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::entities::range;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::{accounts, network};
use crate::identity::{Action, Object, SignedIn};
use crate::state::AppState;

/// Shows when the counsellors of a centre receive, to its staff.
#[utoipa::path(
    get,
    path = "/centres/{centre}/appointment-ranges",
    tag = "appointments",
    params(("centre" = CentreId, Path, description = "The centre.")),
    responses((status = 200, description = "The ranges that are not over.", body = CentreRanges), Problems)
)]
pub async fn list_ranges(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
) -> ApiResult<impl IntoResponse> {
    let known = network::find(&state, &centre).await?;
    actor.may(Action::ManageRanges, &Object::Centre(centre.clone()))?;
    let now = state.clock.now();
    let today = known.date_at(now);
    let rows = range::Entity::find()
        .filter(range::Column::Centre.eq(centre.as_str()))
        .filter(range::Column::WithdrawnAt.is_null())
        .filter(range::Column::Last.gte(today))
        .order_by_asc(range::Column::First)
        .order_by_asc(range::Column::FromMinutes)
        .order_by_asc(range::Column::Id)
        .all(state.store.read())
        .await?;
    let ranges = CentreRanges {
        centre_name: known.name.clone(),
        counsellors: accounts::counsellors_of(state.store.read(), &centre).await?,
        ranges: rows.iter().map(range::Model::range).collect::<ApiResult<_>>()?,
        centre,
        today,
        now,
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(ranges)))
}
