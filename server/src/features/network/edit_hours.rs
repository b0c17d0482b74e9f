//! `PUT /centres/{centre}/hours`

use axum::Json;
use axum::extract::State;
use contract::ids::CentreId;
use contract::network::{Centre, EditHours, Provenance};
use sea_orm::ActiveValue::Set;

use super::editing::{Columns, edit};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::text_columns::{json, word};

/// Changes the opening hours. They count as confirmed from then on.
#[utoipa::path(
    put,
    path = "/centres/{centre}/hours",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    request_body = EditHours,
    responses((status = 200, description = "The centre as it is now.", body = Centre), Problems)
)]
pub async fn edit_hours(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
    JsonBody(body): JsonBody<EditHours>,
) -> ApiResult<Json<Centre>> {
    body.hours.check()?;
    let columns = Columns {
        hours: Set(json(&body.hours)?),
        hours_provenance: Set(word(&Provenance::Confirmed)?),
        ..Default::default()
    };
    edit(&state, &actor, &centre, body.version, columns, |_, _| async { Ok(()) }).await
}
