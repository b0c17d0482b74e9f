//! Who asks: nobody in particular, or a person with a session.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use contract::accounts::Role;
use contract::ids::{CentreId, PersonId, SessionId};
use contract::problem::Code;

use super::authorize::{Action, Object, authorize};
use super::cookie::Cookie;
use super::limits::Limit;
use super::{person, session};
use crate::error::{ApiError, ApiResult};
use crate::state::AppState;

/// Names the person for whom a request was made. On a shared device the cookie may be somebody else's by the time that
/// a command leaves the outbox: then it is answered 401 and has no effect.
const PERSON: HeaderName = HeaderName::from_static("portalavoro-person");

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visitor {
    /// Without a session.
    Anonymous,
    /// With one.
    SignedIn(Actor),
}

/// A person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The person.
    pub person: PersonId,
    /// Their role.
    pub role: Role,
    /// The centre where an operator works.
    pub centre: Option<CentreId>,
    /// Whether they are a counsellor there.
    pub is_counsellor: bool,
    /// The session that asks.
    pub session: SessionId,
    /// Whether name and birth date are known.
    pub is_complete: bool,
}

/// Only somebody who is signed in: 401 for anybody else. Writes count against the account's limit.
pub struct SignedIn(pub Actor);

impl Visitor {
    /// Lets an action pass or refuses it; see [`authorize`].
    pub fn may(&self, action: Action, object: &Object) -> ApiResult<()> {
        authorize(self, action, object).map_err(|denied| ApiError::from(denied.code()))
    }

    /// The person, if there is one.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Self::Anonymous => None,
            Self::SignedIn(actor) => Some(actor.person),
        }
    }
}

impl Actor {
    /// Lets an action pass or refuses it; see [`authorize`].
    pub fn may(&self, action: Action, object: &Object) -> ApiResult<()> {
        Visitor::SignedIn(self.clone()).may(action, object)
    }

    /// Refuses who has not given name and birth date yet.
    pub fn must_be_complete(&self) -> ApiResult<()> {
        if self.is_complete { Ok(()) } else { Err(Code::ProfileIncomplete.into()) }
    }
}

impl FromRequestParts<AppState> for Visitor {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> ApiResult<Self> {
        let Some(token) = Cookie::Session.read(&state.settings, &parts.headers) else { return Ok(Self::Anonymous) };
        match session::find(state, &token).await? {
            // Demonstration people are nobody where their data was left behind.
            Some((_, person)) if person.demonstration && !state.settings.demonstration => Ok(Self::Anonymous),
            Some((session, person)) => Ok(Self::SignedIn(actor(&session, &person)?)),
            None => Ok(Self::Anonymous),
        }
    }
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> ApiResult<Self> {
        match Visitor::from_request_parts(parts, state).await? {
            Visitor::SignedIn(actor) if !is_meant(&parts.headers, actor.person) => Err(Code::NotSignedIn.into()),
            Visitor::SignedIn(actor) => {
                if !parts.method.is_safe() {
                    state.limits.take(Limit::WritesByPerson, &format!("{}", actor.person), state.clock.now())?;
                }
                Ok(Self(actor))
            }
            Visitor::Anonymous => Err(Code::NotSignedIn.into()),
        }
    }
}

/// Whether the request was made for this person, or for whoever is signed in.
fn is_meant(headers: &HeaderMap, person: PersonId) -> bool {
    headers.get(PERSON).is_none_or(|meant| meant.to_str().is_ok_and(|meant| meant.parse() == Ok(person)))
}

fn actor(session: &session::Model, person: &person::Model) -> ApiResult<Actor> {
    Ok(Actor {
        person: person.person_id(),
        role: person.role()?,
        centre: person.centre()?,
        is_counsellor: person.counsellor,
        session: SessionId(session.id),
        is_complete: person.is_complete(),
    })
}
