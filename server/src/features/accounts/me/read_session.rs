//! `GET /session`: who is signed in, where nobody is no fault. Every page asks it at its start.

use axum::Json;
use axum::extract::State;
use contract::accounts::WhoIsSignedIn;
use sea_orm::EntityTrait;

use super::read_me::me;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::{Visitor, person};
use crate::state::AppState;

/// Tells who is signed in, if anybody is.
#[utoipa::path(get, path = "/session", tag = "accounts", responses((status = 200, description = "The person, or nobody.", body = WhoIsSignedIn), Problems))]
pub async fn read_session(State(state): State<AppState>, visitor: Visitor) -> ApiResult<Json<WhoIsSignedIn>> {
    let person = match visitor.person() {
        Some(id) => person::Entity::find_by_id(id.0).one(state.store.read()).await?,
        None => None,
    };
    Ok(Json(WhoIsSignedIn { me: person.as_ref().map(me).transpose()? }))
}
