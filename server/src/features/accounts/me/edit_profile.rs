//! `PUT /me/profile`: the least that a booking needs. Somebody under 14 has no account: what was begun is erased.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use contract::accounts::{Me, Profile};
use contract::problem::{Code, FieldError};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, EntityTrait, IntoActiveModel, QuerySelect};

use super::read_me::me;
use crate::api_document::Problems;
use crate::error::{ApiError, ApiResult};
use crate::extract::JsonBody;
use crate::features::accounts::people::erase_without_profile::erase_without_profile;
use crate::identity::cookie::Cookie;
use crate::identity::person::{self, language_text};
use crate::identity::{Actor, SignedIn};
use crate::state::AppState;

/// Gives name, birth date and language.
///
/// Who turns out to be under 14 while the account is being made is refused, and the account and its sessions are
/// erased. An account that has a profile already is left as it is: a slip of the keyboard must not erase bookings. Staff
/// are not erased either.
#[utoipa::path(
    put,
    path = "/me/profile",
    tag = "accounts",
    request_body = Profile,
    responses((status = 200, description = "The person with the new profile.", body = Me), Problems)
)]
pub async fn edit_profile(
    State(state): State<AppState>,
    SignedIn(actor): SignedIn,
    JsonBody(profile): JsonBody<Profile>,
) -> ApiResult<Response> {
    let today = state.today();
    match profile.checked(today) {
        Ok(profile) => Ok(Json(save(&state, &actor, &profile).await?).into_response()),
        Err(fields) if is_too_young(&fields) && !actor.is_complete => refuse_and_erase(&state, &actor, fields).await,
        Err(fields) => Err(fields.into()),
    }
}

fn is_too_young(fields: &[FieldError]) -> bool {
    fields.iter().any(|field| field.code == Code::TooYoung)
}

async fn save(state: &AppState, actor: &Actor, profile: &Profile) -> ApiResult<Me> {
    state
        .store
        .write(|transaction| async move {
            // Held, so that it is not erased between reading and writing.
            let person = person::Entity::find_by_id(actor.person.0).lock_exclusive().one(&*transaction).await?;
            let changed = change(&transaction, person.ok_or(Code::NotSignedIn)?, profile).await?;
            me(&changed)
        })
        .await
}

async fn change(
    transaction: &DatabaseTransaction,
    person: person::Model,
    profile: &Profile,
) -> ApiResult<person::Model> {
    let mut change = person.into_active_model();
    change.name = Set(Some(profile.name.clone()));
    change.name_lower = Set(Some(profile.name.to_lowercase()));
    change.birth_date = Set(Some(profile.birth_date));
    change.language = Set(language_text(profile.language).to_owned());
    Ok(person::Entity::update(change).exec(transaction).await?)
}

async fn refuse_and_erase(state: &AppState, actor: &Actor, fields: Vec<FieldError>) -> ApiResult<Response> {
    let erasing =
        state.store.write(|transaction| async move { erase_without_profile(&transaction, actor.person).await });
    if !erasing.await? {
        return Err(fields.into());
    }
    let mut refusal = ApiError::from(fields).into_response();
    let forget: Option<HeaderValue> = Cookie::Session.forget(&state.settings);
    refusal.headers_mut().extend(forget.map(|cookie| (header::SET_COOKIE, cookie)));
    Ok(refusal)
}
