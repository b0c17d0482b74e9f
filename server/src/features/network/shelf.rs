//! Centres that were read lately, so that a look at a day's desks asks the database only for who holds them.
//!
//! An edit made here empties the shelf as soon as it is committed. Another process of the same server notices it
//! within a second. Whatever writes compares versions inside its transaction and never trusts the shelf alone.

use contract::ids::CentreId;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use super::known_centre::KnownCentre;

/// How long a centre is trusted without asking the database.
const TRUSTED: Duration = Duration::from_secs(1);

/// Centres by id, with the moment when they were read.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<Content>>);

#[derive(Default)]
struct Content {
    centres: HashMap<CentreId, (Instant, Arc<KnownCentre>)>,
    /// Every centre in the order of lists.
    all: Option<(Instant, Arc<[Arc<KnownCentre>]>)>,
    /// How many edits were made; what was read before the last one is not put on the shelf.
    edits: u64,
}

/// How many edits had been made when a read began.
#[derive(Clone, Copy)]
pub struct Ticket(u64);

impl Shelf {
    /// Taken before reading the database, given back with what was read.
    pub fn ticket(&self) -> Ticket {
        Ticket(self.with(|content| content.edits))
    }

    /// A centre that was read within the last second.
    pub fn fresh(&self, id: &CentreId) -> Option<Arc<KnownCentre>> {
        self.with(|content| {
            content.centres.get(id).filter(|(at, _)| at.elapsed() < TRUSTED).map(|(_, known)| known.clone())
        })
    }

    /// All centres, if they were read within the last second.
    pub fn fresh_all(&self) -> Option<Arc<[Arc<KnownCentre>]>> {
        self.with(|content| content.all.as_ref().filter(|(at, _)| at.elapsed() < TRUSTED).map(|(_, all)| all.clone()))
    }

    /// A centre of exactly this version, however long ago it was read.
    pub fn of_version(&self, id: &CentreId, version: i64) -> Option<Arc<KnownCentre>> {
        self.with(|content| {
            content.centres.get(id).map(|(_, known)| known.clone()).filter(|known| known.version == version)
        })
    }

    /// Keeps a centre, unless an edit was made since the ticket was taken.
    pub fn keep(&self, ticket: Ticket, known: Arc<KnownCentre>) {
        self.change(|content| {
            if content.edits == ticket.0 {
                content.centres.insert(known.id.clone(), (Instant::now(), known));
            }
        });
    }

    /// Keeps all centres, unless an edit was made since the ticket was taken.
    pub fn keep_all(&self, ticket: Ticket, all: Arc<[Arc<KnownCentre>]>) {
        self.change(|content| {
            if content.edits == ticket.0 {
                let now = Instant::now();
                content.centres = all.iter().map(|known| (known.id.clone(), (now, known.clone()))).collect();
                content.all = Some((now, all));
            }
        });
    }

    /// Forgets everything, after an edit was committed.
    pub fn forget(&self) {
        self.change(|content| *content = Content { edits: content.edits + 1, ..Content::default() });
    }

    fn with<T>(&self, look: impl FnOnce(&Content) -> T) -> T {
        // A panic while it was held leaves whole entries behind, so it can still be used.
        look(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn change(&self, change: impl FnOnce(&mut Content)) {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }
}
