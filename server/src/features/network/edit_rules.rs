//! `PUT /centres/{centre}/rules`

use axum::Json;
use axum::extract::State;
use contract::ids::CentreId;
use contract::network::{Centre, EditRules};
use sea_orm::ActiveValue::Set;

use super::editing::{Columns, edit};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::text_columns::json;

/// Changes how desks are booked. Bookings that were made before stay as they are.
#[utoipa::path(
    put,
    path = "/centres/{centre}/rules",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    request_body = EditRules,
    responses((status = 200, description = "The centre as it is now.", body = Centre), Problems)
)]
pub async fn edit_rules(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
    JsonBody(body): JsonBody<EditRules>,
) -> ApiResult<Json<Centre>> {
    body.rules.check()?;
    let columns = Columns { rules: Set(json(&body.rules)?), ..Default::default() };
    edit(&state, &actor, &centre, body.version, columns, |_, _| async { Ok(()) }).await
}
