//! `GET /people/{person}`: somebody registered at the operator's centre.

use axum::Json;
use axum::extract::State;
use contract::accounts::PersonCard;
use contract::ids::PersonId;
use contract::problem::Code;

use super::person_for;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::PathOf;
use crate::features::accounts::directory;
use crate::identity::{Action, SignedIn};
use crate::state::AppState;

/// Tells who somebody is.
#[utoipa::path(
    get,
    path = "/people/{person}",
    tag = "accounts",
    params(("person" = PersonId, Path, description = "The person.")),
    responses((status = 200, description = "The person.", body = PersonCard), Problems)
)]
pub async fn read_person(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    PathOf(person): PathOf<PersonId>,
) -> ApiResult<Json<PersonCard>> {
    let found = person_for(state.store.read(), &actor, Action::ReadPerson, person).await?;
    let mut cards = directory::cards_of(state.store.read(), vec![found]).await?;
    Ok(Json(cards.pop().ok_or(Code::NotFound)?))
}
