//! `POST /people/search`: look for people by part of the name. A POST, so that the name stands in no address and no log.

use axum::Json;
use axum::extract::State;
use contract::accounts::{FindPeople, LONGEST_NAME, PersonCard};
use contract::problem::{Code, FieldError};
use sea_orm::sea_query::LikeExpr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::desk_of;
use crate::api_document::Problems;
use crate::error::ApiResult;
use crate::extract::JsonBody;
use crate::features::accounts::directory;
use crate::identity::{Action, SignedIn, person};
use crate::state::AppState;

/// More would not be read: the person at the desk can spell their name.
const MOST_FOUND: u64 = 20;

/// Fewer letters would list half of the town.
const FEWEST_LETTERS: usize = 2;

/// Finds people registered at the operator's centre; an administrator finds those of every centre.
#[utoipa::path(
    post,
    path = "/people/search",
    tag = "accounts",
    request_body = FindPeople,
    responses((status = 200, description = "At most 20, by name.", body = Vec<PersonCard>), Problems)
)]
pub async fn find_people(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    JsonBody(request): JsonBody<FindPeople>,
) -> ApiResult<Json<Vec<PersonCard>>> {
    actor.may(Action::RegisterPeople, &desk_of(&actor))?;
    let part = request.name.trim().to_lowercase();
    let code = match part.chars().count() {
        0 => Some(Code::Required),
        count if count < FEWEST_LETTERS => Some(Code::OutOfRange),
        count if count > LONGEST_NAME => Some(Code::TooLong),
        _ => None,
    };
    if let Some(code) = code {
        return Err(vec![FieldError::new("name", code)].into());
    }
    let people = person::Entity::find().filter(person::Column::NameLower.like(containing(&part)));
    let people = match &actor.centre {
        Some(centre) => people.filter(person::Column::RegisteredAt.eq(centre.as_str())),
        None => people.filter(person::Column::RegisteredAt.is_not_null()),
    };
    let people = people.order_by_asc(person::Column::NameLower).order_by_asc(person::Column::Id).limit(MOST_FOUND);
    let found = people.all(state.store.read()).await?;
    Ok(Json(directory::cards_of(state.store.read(), found).await?))
}

/// A pattern for texts with this part; `%` and `_` in it stand for themselves.
fn containing(part: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for character in part.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('\\')
}
