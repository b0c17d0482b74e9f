//! Tells the browsers that look at a day that something has changed. They ask again for what they show.
//!
//! It reaches the clients of this process. With several processes on one database, each tells its own clients of its
//! own changes; the others' pages ask again when they come to the front.

use chrono::NaiveDate;
use contract::ids::CentreId;
use tokio::sync::broadcast;

/// Changes that a slow client may have missed before it is simply told to ask again.
const REMEMBERED: usize = 256;

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The centre.
    pub centre: CentreId,
    /// The local date, or nothing when it may be any.
    pub date: Option<NaiveDate>,
}

/// The process's line to every browser that looks at a day.
#[derive(Clone)]
pub struct Live(broadcast::Sender<Change>);

impl Default for Live {
    fn default() -> Self {
        Self(broadcast::Sender::new(REMEMBERED))
    }
}

impl Live {
    /// Tells whoever looks at the day. Nobody may be looking.
    pub fn announce(&self, change: Change) {
        let _ = self.0.send(change);
    }

    /// The changes from now on.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.0.subscribe()
    }
}
