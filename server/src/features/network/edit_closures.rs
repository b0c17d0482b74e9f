//! `PUT /centres/{centre}/closures`

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use contract::ids::CentreId;
use contract::network::{Centre, EditClosures};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::editing::edit;
use super::entities::closure;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::SignedIn;
use crate::state::AppState;

/// Changes on which dates, from today on, the centre is closed. Past closures stay.
#[utoipa::path(
    put,
    path = "/centres/{centre}/closures",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    request_body = EditClosures,
    responses((status = 200, description = "The centre as it is now.", body = Centre), Problems)
)]
pub async fn edit_closures(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
    JsonBody(body): JsonBody<EditClosures>,
) -> ApiResult<Json<Centre>> {
    body.check()?;
    let now = state.clock.now();
    let (id, body) = (&centre, &body);
    edit(&state, &actor, id, body.version, Default::default(), |transaction, known| async move {
        replace(&transaction, id, body, known.date_at(now)).await
    })
    .await
}

async fn replace(
    transaction: &DatabaseTransaction,
    centre: &CentreId,
    edit: &EditClosures,
    today: NaiveDate,
) -> ApiResult<()> {
    let of_centre = closure::Column::Centre.eq(centre.as_str());
    closure::Entity::delete_many().filter(of_centre).filter(closure::Column::Date.gte(today)).exec(transaction).await?;
    let rows = edit.closures.iter().filter(|closure| closure.date >= today).map(|closure| closure::ActiveModel {
        centre: Set(centre.as_str().to_owned()),
        date: Set(closure.date),
        reason: Set(closure.reason.trim().to_owned()),
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        closure::Entity::insert_many(rows).exec_without_returning(transaction).await?;
    }
    Ok(())
}
