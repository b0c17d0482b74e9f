//! `GET /me`: the person who is signed in.

use axum::Json;
use axum::extract::State;
use contract::accounts::Me;
use contract::problem::Code;
use sea_orm::EntityTrait;

use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::identity::{SignedIn, person};
use crate::state::AppState;

/// Tells who is signed in.
#[utoipa::path(get, path = "/me", tag = "accounts", responses((status = 200, description = "The person.", body = Me), Problems))]
pub async fn read_me(State(state): State<AppState>, SignedIn(actor): SignedIn) -> ApiResult<Json<Me>> {
    let person = person::Entity::find_by_id(actor.person.0).one(state.store.read()).await?;
    Ok(Json(me(&person.ok_or(Code::NotSignedIn)?)?))
}

/// A person as they see themselves.
pub fn me(person: &person::Model) -> ApiResult<Me> {
    Ok(Me {
        id: person.person_id(),
        role: person.role()?,
        centre: person.centre()?,
        name: person.name.clone(),
        birth_date: person.birth_date,
        email: person.email.clone(),
        phone: person.phone.clone(),
        language: person.language(),
        demonstration: person.demonstration,
    })
}
