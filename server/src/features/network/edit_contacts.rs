//! `PUT /centres/{centre}/contacts`

use axum::Json;
use axum::extract::State;
use contract::ids::CentreId;
use contract::network::{Centre, EditContacts};
use sea_orm::ActiveValue::Set;

use super::editing::{Columns, edit};
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::{JsonBody, PathOf};
use crate::identity::SignedIn;
use crate::state::AppState;
use crate::store::text_columns::json;

/// Changes how people find and reach the centre.
#[utoipa::path(
    put,
    path = "/centres/{centre}/contacts",
    tag = "network",
    params(("centre" = CentreId, Path, description = "The centre.")),
    request_body = EditContacts,
    responses((status = 200, description = "The centre as it is now.", body = Centre), Problems)
)]
pub async fn edit_contacts(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(centre): PathOf<CentreId>,
    JsonBody(body): JsonBody<EditContacts>,
) -> ApiResult<Json<Centre>> {
    let body = body.checked()?;
    let columns = Columns {
        address: Set(body.address),
        phone: Set(body.phone),
        email: Set(body.email),
        access: Set(json(&body.access)?),
        ..Default::default()
    };
    edit(&state, &actor, &centre, body.version, columns, |_, _| async { Ok(()) }).await
}
