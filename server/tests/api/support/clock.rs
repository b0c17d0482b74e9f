//! A clock that stands still until a test moves it.

use chrono::{DateTime, Utc};
use portalavoro_server::clock::Clock;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// Monday 23 November 2026, 10:00 in Basilicata.
const START: &str = "2026-11-23T09:00:00Z";

pub struct TestClock(AtomicI64);

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl TestClock {
    pub fn new() -> Self {
        Self(AtomicI64::new(START.parse::<DateTime<Utc>>().unwrap().timestamp()))
    }

    pub fn set(&self, at: &str) {
        self.0.store(at.parse::<DateTime<Utc>>().unwrap().timestamp(), Ordering::SeqCst);
    }

    pub fn advance(&self, by: Duration) {
        self.0.fetch_add(by.as_secs().cast_signed(), Ordering::SeqCst);
    }

    pub fn advance_days(&self, days: i64) {
        self.0.fetch_add(days * 24 * 60 * 60, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::SeqCst), 0).unwrap()
    }
}
