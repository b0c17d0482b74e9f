//! How often somebody may ask: for each client address, each e-mail address, each account.
//!
//! The generic cell rate algorithm: each key keeps one number, the moment when its allowance is full again. Everything
//! is in memory and bounded; a restart forgets it.

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use contract::time::Instant;
use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{ApiError, ApiResult, Wait};
use crate::state::{AppState, Settings};

/// What is limited. An address may be a whole school or centre behind one router, so its limits are wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Requests to the API from a client address.
    Requests,
    /// Sign-in codes asked for from a client address.
    CodesByAddress,
    /// Sign-in codes asked for an e-mail address.
    CodesByEmail,
    /// Codes and cards tried from a client address.
    TriesByAddress,
    /// Codes of shown results tried by an account.
    SharesByPerson,
    /// Codes of classes tried from a client address that let nobody in.
    ClassCodesByAddress,
    /// Writes of an account.
    WritesByPerson,
}

impl Limit {
    /// Requests in a burst, and the milliseconds that give one back.
    fn allowance(self) -> (u32, i64) {
        match self {
            Self::Requests => (1200, 20),
            Self::CodesByAddress => (60, 10_000),
            Self::CodesByEmail => (5, 180_000),
            Self::TriesByAddress => (100, 6_000),
            // A tutor opens those of a whole class; who guesses gets nowhere among a billion codes.
            Self::SharesByPerson => (30, 60_000),
            // A class at the blackboard makes slips; who guesses gets nowhere among a billion codes.
            Self::ClassCodesByAddress => (100, 6_000),
            Self::WritesByPerson => (60, 2_000),
        }
    }
}

/// Keys that are remembered; more are an attack, and then all are forgotten rather than memory used up.
const MOST_KEYS: usize = 100_000;

/// The limits and who has used how much of them.
#[derive(Clone)]
pub struct Limits(Option<Arc<Mutex<FullAt>>>);

/// For each key, the moment when its allowance is full again, in milliseconds since 1970.
type FullAt = HashMap<(Limit, String), i64>;

/// What is left of an allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Requests that the limit allows in a burst.
    pub limit: u32,
    /// Requests left now.
    pub remaining: u32,
    /// Seconds until all are there again.
    pub reset: u64,
}

impl Limits {
    /// The limits of a server that people use.
    pub fn usual() -> Self {
        Self(Some(Arc::default()))
    }

    /// No limits, for load tests.
    pub fn none() -> Self {
        Self(None)
    }

    /// Takes one request from the allowance of `key`, or says how long to wait.
    pub fn take(&self, limit: Limit, key: &str, now: Instant) -> ApiResult<Option<Left>> {
        let Some(keys) = &self.0 else { return Ok(None) };
        let (burst, step) = limit.allowance();
        let now = now.timestamp_millis();
        let mut keys = keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST_KEYS {
            keys.retain(|_, full_at| *full_at > now);
            if keys.len() >= MOST_KEYS {
                keys.clear();
            }
        }
        let full_at = keys.entry((limit, key.to_owned())).or_insert(now);
        let after = (*full_at).max(now) + step;
        let room = now + i64::from(burst) * step - after;
        if room < 0 {
            let seconds = seconds_up(-room).max(1);
            return Err(ApiError::TooManyRequests(Wait { seconds, limit: burst }));
        }
        *full_at = after;
        let remaining = u32::try_from(room / step).unwrap_or(0);
        Ok(Some(Left { limit: burst, remaining, reset: seconds_up(after - now) }))
    }

    /// Gives back what was taken, for a request that is not to count.
    pub fn give_back(&self, limit: Limit, key: &str) {
        let Some(keys) = &self.0 else { return };
        let (_, step) = limit.allowance();
        let mut keys = keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(full_at) = keys.get_mut(&(limit, key.to_owned())) {
            *full_at -= step;
        }
    }
}

fn seconds_up(milliseconds: i64) -> u64 {
    u64::try_from((milliseconds + 999) / 1000).unwrap_or(0)
}

/// The client's address, as a key for limits. A home has a whole IPv6 /64, so that counts as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAddress(pub String);

impl FromRequestParts<AppState> for ClientAddress {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> ApiResult<Self> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(client_address(peer, &parts.headers, &state.settings))
    }
}

fn client_address(peer: Option<IpAddr>, headers: &HeaderMap, settings: &Settings) -> ClientAddress {
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back().and_then(|line| line.to_str().ok());
    let last = forwarded.and_then(|line| line.rsplit(',').next()).and_then(|text| text.trim().parse().ok());
    let address = if settings.behind_proxy { last.or(peer) } else { peer };
    ClientAddress(match address {
        Some(IpAddr::V6(v6)) if v6.to_ipv4_mapped().is_none() => format!("{:x?}", &v6.segments()[..4]),
        Some(address) => format!("{}", address.to_canonical()),
        None => String::new(),
    })
}

/// Limits the requests of a client address to the API, and says on each answer what is left. The app's files are free:
/// a class of 25 that opens it at once is welcome.
pub async fn guard(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let address = client_address(peer, request.headers(), &state.settings);
    let left = match state.limits.take(Limit::Requests, &address.0, state.clock.now()) {
        Ok(left) => left,
        Err(error) => return error.into_response(),
    };
    let mut response = next.run(request).await;
    if let Some(left) = left {
        let headers = response.headers_mut();
        // A narrower limit that was met has written its own figures: the three must not be mixed.
        if !headers.contains_key("ratelimit-limit") {
            headers.insert(HeaderName::from_static("ratelimit-limit"), HeaderValue::from(left.limit));
            headers.insert(HeaderName::from_static("ratelimit-remaining"), HeaderValue::from(left.remaining));
            headers.insert(HeaderName::from_static("ratelimit-reset"), HeaderValue::from(left.reset));
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_is_given_back_was_never_taken() {
        let limits = Limits::usual();
        let now = Instant::from_timestamp(1_800_000_000, 0).unwrap();
        for _ in 0..20 {
            assert_eq!(limits.take(Limit::CodesByEmail, "anna", now).unwrap().map(|left| left.remaining), Some(4));
            limits.give_back(Limit::CodesByEmail, "anna");
        }
        // Nobody saves up more than the allowance.
        limits.give_back(Limit::CodesByEmail, "anna");
        assert_eq!(limits.take(Limit::CodesByEmail, "anna", now).unwrap().map(|left| left.remaining), Some(4));
    }

    #[test]
    fn an_allowance_is_used_up_and_comes_back() {
        let limits = Limits::usual();
        let now = Instant::from_timestamp(1_800_000_000, 0).unwrap();
        for left in (0..5).rev() {
            let taken = limits.take(Limit::CodesByEmail, "anna", now).unwrap();
            assert_eq!(taken.map(|taken| taken.remaining), Some(left));
        }
        let refused = limits.take(Limit::CodesByEmail, "anna", now);
        assert!(matches!(refused, Err(ApiError::TooManyRequests(Wait { seconds: 180, limit: 5 }))));
        assert!(limits.take(Limit::CodesByEmail, "berta", now).is_ok());
        assert!(limits.take(Limit::CodesByEmail, "anna", now + Duration::from_secs(180)).is_ok());
        assert!(limits.take(Limit::CodesByEmail, "anna", now + Duration::from_secs(181)).is_err());
    }

    #[test]
    fn memory_is_bounded() {
        let limits = Limits::usual();
        let now = Instant::from_timestamp(1_800_000_000, 0).unwrap();
        for number in 0..=MOST_KEYS {
            limits.take(Limit::Requests, &format!("{number}"), now).unwrap();
        }
        assert!(limits.0.unwrap().lock().unwrap().len() <= MOST_KEYS);
    }
}
