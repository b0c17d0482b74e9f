//! `/sign-in`: the ways to begin a session. Each ends in [`begin`].

use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::ids::PersonId;
use contract::problem::Code;
use sea_orm::{DatabaseTransaction, EntityTrait};

use super::device::device_of;
use super::me::read_me::me;
use crate::error::ApiResult;
use crate::identity::cookie::Cookie;
use crate::identity::person;
use crate::identity::session::{self, lifetime};
use crate::state::{AppState, Settings};

pub mod as_demonstration;
pub mod request_code;
pub mod sign_out;
pub mod ways;
pub mod with_card;
pub mod with_code;

/// Somebody who has proved who they are, and the token of their new session.
pub struct Begun {
    person: person::Model,
    token: String,
}

/// Begins a session. The one that this browser had ends: a token never outlives a sign-in.
pub async fn begin(
    state: &AppState,
    transaction: &DatabaseTransaction,
    headers: &HeaderMap,
    person: PersonId,
) -> ApiResult<Begun> {
    if let Some(old) = Cookie::Session.read(&state.settings, headers) {
        session::end(transaction, &old).await?;
    }
    let person = person::Entity::find_by_id(person.0).one(transaction).await?.ok_or(Code::NotFound)?;
    let now = state.clock.now();
    let token = session::begin(transaction, &*state.random, person.person_id(), &device_of(headers), now).await?;
    Ok(Begun { person, token })
}

/// 200 with the person, and the cookie of the session.
pub fn signed_in(settings: &Settings, begun: &Begun) -> ApiResult<Response> {
    let lasting = lifetime(begun.person.role()?).absolute;
    let mut response = Json(me(&begun.person)?).into_response();
    let cookies = [Cookie::Session.set(settings, &begun.token, lasting), Cookie::SignIn.forget(settings)];
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// 204, and the session's cookie is deleted.
pub fn signed_out(settings: &Settings) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    response.headers_mut().extend(Cookie::Session.forget(settings).map(|cookie| (header::SET_COOKIE, cookie)));
    response
}
