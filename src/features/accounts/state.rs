//! How far a sign-in is, as plain data: what was sent when, how often a code was wrong, and where to go afterwards.

use crate::routes::Route;
use chrono::{DateTime, TimeDelta, Utc};
use contract::accounts::{Role, SIGN_IN_MINUTES, SIGN_IN_TRIES};
use serde::{Deserialize, Serialize};

#[cfg(test)]
mod tests;

/// A mail is on its way for so many seconds before it is worth asking for another one.
const RESEND_AFTER_SECONDS: i64 = 60;

/// A code that was sent. It is kept on the device, so that who leaves to read the mail comes back to the same step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentCode {
    /// Where it was sent.
    pub email: String,
    /// When, by the device's clock.
    pub sent_at: DateTime<Utc>,
    /// How often a wrong one was typed.
    pub wrong_tries: u8,
}

impl SentCode {
    /// A code that is sent now.
    pub fn new(email: String, now: DateTime<Utc>) -> Self {
        Self { email, sent_at: now, wrong_tries: 0 }
    }

    /// Whether it can still sign anybody in.
    pub fn is_good(&self, now: DateTime<Utc>) -> bool {
        // A device whose clock was set back must not keep the address for ever.
        now >= self.sent_at && self.minutes_left(now) > 0 && self.tries_left() > 0
    }

    /// Full minutes for which it is still good, the running one counted.
    pub fn minutes_left(&self, now: DateTime<Utc>) -> i64 {
        let left = self.sent_at + TimeDelta::minutes(SIGN_IN_MINUTES) - now;
        (left.num_seconds().max(0) + 59) / 60
    }

    /// Seconds until another one may be asked for.
    pub fn seconds_until_resend(&self, now: DateTime<Utc>) -> i64 {
        (self.sent_at + TimeDelta::seconds(RESEND_AFTER_SECONDS) - now).num_seconds().clamp(0, RESEND_AFTER_SECONDS)
    }

    /// How often it can still be tried.
    pub fn tries_left(&self) -> u8 {
        SIGN_IN_TRIES.saturating_sub(self.wrong_tries)
    }

    /// The same one after the server said that it is over.
    pub fn worthless(self) -> Self {
        Self { wrong_tries: SIGN_IN_TRIES, ..self }
    }

    /// The same one after a wrong try.
    pub fn after_wrong_try(mut self) -> Self {
        self.wrong_tries = self.wrong_tries.saturating_add(1);
        self
    }
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Asks for the e-mail address, and offers the other ways.
    Start,
    /// Asks for the code in the mail.
    Code(SentCode),
    /// Asks for the code on a card.
    Card,
    /// Asks who the person is, at the first visit.
    FirstProfile,
    /// Explains why there is no account under 14, and what to do.
    TooYoung,
}

/// Where a person goes after sign-in who was not going anywhere.
pub fn landing(role: Role) -> Route {
    match role {
        Role::Operator | Role::Admin => Route::Operator,
        Role::Citizen | Role::Tutor | Role::Company => Route::Bookings,
    }
}
