//! `GET /centres/{centre}/check-in-codes`

use axum::Json;
use axum::extract::State;
use contract::ids::{CentreId, SpaceId};
use contract::network::SpaceCode;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use std::collections::HashMap;

use super::editing::may_edit;
use super::entities::space;
use super::look_up;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::PathOf;
use crate::identity::SignedIn;
use crate::state::AppState;

/// Lists the codes to print for the centre's desks and reception.
#[utoipa::path(
    get,
    path = "/centres/{centre}/check-in-codes",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    responses((status = 200, description = "The codes.", body = Vec<SpaceCode>), Problems)
)]
pub async fn list_codes(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
) -> ApiResult<Json<Vec<SpaceCode>>> {
    may_edit(&state, &actor, &centre).await?;
    let mut codes: HashMap<Uuid, String> = space::Entity::find()
        .filter(space::Column::Centre.eq(centre.as_str()))
        .select_only()
        .columns([space::Column::Id, space::Column::CheckInCode])
        .into_tuple()
        .all(state.store.read())
        .await?
        .into_iter()
        .collect();
    let known = look_up::find(&state, &centre).await?;
    let list = known.spaces.iter().map(|space| {
        let SpaceId(id) = space.id;
        let code = codes.remove(&id).ok_or(ApiError::Stored("space.check_in_code"))?;
        Ok(SpaceCode { space: space.id, kind: space.kind, label: space.label.clone(), code })
    });
    list.collect::<ApiResult<_>>().map(Json)
}
