//! What every handler may use: the database, the clock, randomness, mail, limits and settings.

use chrono::NaiveDate;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::features::Rooms;
use crate::identity::limits::Limits;
use crate::notices::Mailer;
use crate::observe::metrics::Metrics;
use crate::random::Random;
use crate::store::Store;

/// Shared by all requests; cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Parts>);

/// What [`AppState`] holds.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where secrets come from.
    pub random: Arc<dyn Random>,
    /// Where mail goes.
    pub mailer: Mailer,
    /// How often somebody may ask.
    pub limits: Limits,
    /// What is counted.
    pub metrics: Metrics,
    /// What the options say.
    pub settings: Settings,
    /// What rooms keep in memory between requests.
    pub rooms: Rooms,
    /// Cancelled when the server stops; endless answers end with it.
    pub stopping: CancellationToken,
}

/// The options that requests depend on.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address that people type, without a slash at the end.
    pub public_url: String,
    /// Origins that may write.
    pub origins: Vec<String>,
    /// Whether there is demonstration data, with people at one tap.
    pub demonstration: bool,
    /// Whether the last `X-Forwarded-For` address is the client's.
    pub behind_proxy: bool,
    /// Whether browsers give up the app's service worker and all that it kept.
    pub retire_service_worker: bool,
    /// The oldest generation of the app that is served.
    pub oldest_app: u32,
}

impl Settings {
    /// Whether people reach the server over TLS.
    pub fn over_tls(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

impl AppState {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The date in Italy now, on which ages are counted and days end.
    pub fn today(&self) -> NaiveDate {
        self.clock.now().with_timezone(&chrono_tz::Europe::Rome).date_naive()
    }
}

impl std::ops::Deref for AppState {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
