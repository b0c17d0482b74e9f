//! Sends what is in the outbox: one tab at a time, everything that is ready, until nothing is.

use super::bell::Bell;
use super::outbox::{Entry, EntryId, Queue, Report};
use super::store::{Kept, Store};
use crate::client::{Client, LONGEST_REQUEST_MS, Session};
use crate::platform::{clock, ids, locks, network, service_worker, tabs, wait};
use chrono::TimeDelta;
use contract::ids::PersonId;
use contract::time::Instant;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;
use leptos::prelude::*;
use std::cell::RefCell;
use std::pin::pin;

/// The lock of the tab that sends.
const LOCK: &str = "portalavoro-outbox";

/// On this channel the tabs tell one another that the outbox changed.
pub(super) const CHANNEL: &str = "portalavoro-outbox";

/// How many requests are under way at once.
const AT_ONCE: usize = 4;

/// A tab that holds the lock for longer without a pause was put to sleep by the phone. Sending beside it has no second
/// effect: the id is the same.
const PATIENCE_MS: i64 = 2 * LONGEST_REQUEST_MS as i64;

/// What sends.
pub(super) struct Driver {
    pub(super) store: Store,
    pub(super) bell: Bell,
    pub(super) client: Client,
    pub(super) entries: RwSignal<Vec<Entry>>,
    pub(super) kept: RwSignal<Kept>,
}

/// How one request ended.
struct Sent {
    id: EntryId,
    tries: u32,
    report: Report,
}

impl Driver {
    /// Sends for as long as the page lives: now, when the bell rings, and when an entry's pause is over.
    pub(super) async fn run(&self) {
        loop {
            match self.send_what_is_ready().await {
                Some(wake) => {
                    let pause = (wake - clock::now()).num_milliseconds();
                    select(pin!(self.bell.heard()), pin!(wait::sleep(pause))).await;
                }
                None => self.bell.heard().await,
            }
        }
    }

    /// Changes the queue of a person, and shows and tells it where something is different.
    pub(super) async fn change(&self, owner: PersonId, act: &dyn Fn(&mut Queue)) -> Queue {
        let changed = self.store.change(owner, act).await;
        self.show(owner, &changed.queue);
        if changed.is_different {
            tabs::tell(CHANNEL);
        }
        changed.queue
    }

    /// Reads the queue of whoever the device belongs to, and shows it.
    pub(super) async fn show_again(&self) {
        match self.client.session().owner_untracked() {
            Some(owner) => drop(self.change(owner, &|_| ()).await),
            None => self.entries.set(Vec::new()),
        }
    }

    fn show(&self, owner: PersonId, queue: &Queue) {
        let is_current = self.client.session().owner_untracked() == Some(owner);
        if is_current && self.entries.with_untracked(|shown| shown != queue.entries()) {
            self.entries.set(queue.entries().to_vec());
        }
        if self.kept.get_untracked() != self.store.kept() {
            self.kept.set(self.store.kept());
        }
    }

    /// Whose entries may be sent now. Nobody's without a network, and nobody's after a session ran out.
    fn may_send(&self) -> Option<PersonId> {
        let session = self.client.session();
        let is_out = session.with_untracked(|session| *session == Session::SignedOut);
        if is_out || !network::is_online() { None } else { session.owner_in_every_tab() }
    }

    /// Sends until nothing is ready; gives the moment at which something will be.
    async fn send_what_is_ready(&self) -> Option<Instant> {
        let owner = self.may_send()?;
        if self.change(owner, &|_| ()).await.unsettled() == 0 {
            return None;
        }
        let lock = wait::at_most(PATIENCE_MS, locks::acquire(LOCK)).await.flatten();
        // With the lock, whoever was sending is gone. Without it, only who has been silent for too long.
        let silent_since = lock.is_none().then(|| clock::now() - TimeDelta::milliseconds(PATIENCE_MS));
        self.change(owner, &|queue| queue.interrupted(clock::now(), silent_since)).await;

        let mut under_way = FuturesUnordered::new();
        loop {
            let room = if self.may_send() == Some(owner) { AT_ONCE - under_way.len() } else { 0 };
            let begun = RefCell::new(Vec::new());
            let queue = self.change(owner, &|queue| *begun.borrow_mut() = queue.begin(clock::now(), room)).await;
            under_way.extend(begun.into_inner().into_iter().map(|entry| self.send(entry)));
            if under_way.is_empty() {
                return queue.next_wake().filter(|_| self.may_send() == Some(owner));
            }
            let ended = match select(under_way.next(), pin!(self.bell.heard())).await {
                Either::Left((ended, _)) => ended,
                Either::Right(_) => None,
            };
            if let Some(Sent { id, tries, report }) = ended {
                if matches!(report, Report::NotSent | Report::Unsure) {
                    // The app may be closed before the network is back.
                    service_worker::wake_with_the_network();
                }
                let (now, jitter) = (clock::now(), ids::chance());
                self.change(owner, &|queue| queue.report(id, tries, report.clone(), now, jitter)).await;
            }
        }
    }

    async fn send(&self, entry: Entry) -> Sent {
        let reply = self.client.exchange(&entry.call).await;
        let tries = entry.state.try_under_way().unwrap_or_default();
        Sent { id: entry.id, tries, report: Report::of(&entry.command, reply.as_ref()) }
    }
}
