//! Reading and writing cookies. Over TLS their names begin with `__Host-`, which ties them to this host.

use axum::http::{HeaderMap, HeaderValue, header};
use std::time::Duration;

use crate::state::Settings;

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session of somebody who is signed in.
    Session,
    /// The browser that asked for a sign-in code.
    SignIn,
}

impl Cookie {
    fn name(self, over_tls: bool) -> &'static str {
        match (self, over_tls) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::SignIn, true) => "__Host-sign-in",
            (Self::SignIn, false) => "sign-in",
        }
    }

    /// Its value in a request.
    pub fn read(self, settings: &Settings, headers: &HeaderMap) -> Option<String> {
        let name = self.name(settings.over_tls());
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| value.to_owned())
    }

    /// The header that sets it, for as long as `lasting`.
    pub fn set(self, settings: &Settings, value: &str, lasting: Duration) -> Option<HeaderValue> {
        let secure = if settings.over_tls() { "; Secure" } else { "" };
        let name = self.name(settings.over_tls());
        let seconds = lasting.as_secs();
        HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"))
            .ok()
    }

    /// The header that deletes it.
    pub fn forget(self, settings: &Settings) -> Option<HeaderValue> {
        self.set(settings, "", Duration::ZERO)
    }
}
