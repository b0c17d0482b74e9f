//! Sends what is in the outbox: one tab at a time, everything that is ready, until nothing is.

mod granting;

use super::bell::Bell;
use super::outbox::{Entry, EntryId, Owner, Queue, Report};
use super::store::{Kept, Store};
use crate::client::{Client, LONGEST_REQUEST_MS, Session};
use crate::platform::{clock, ids, locks, network, service_worker, tabs, wait};
use chrono::TimeDelta;
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
    async fn run(&self) {
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

    /// Changes the queue of an owner, and shows and tells it where something is different.
    async fn change(&self, owner: Owner, act: &dyn Fn(&mut Queue)) -> Queue {
        let changed = self.store.change(owner, act).await;
        self.show(owner, &changed.queue);
        if changed.is_different {
            tabs::tell(CHANNEL);
        }
        changed.queue
    }

    /// Changes what whoever uses the device sees, the queue of the person that it belongs to and the phone's own, and
    /// looks whether there is something to send.
    async fn change_shown(&self, act: &dyn Fn(&mut Queue)) {
        self.hide_from_others();
        for owner in self.shown_owners() {
            self.change(owner, act).await;
        }
        self.bell.ring();
    }

    /// Whose entries are shown: those of the person whom the device belongs to, if anybody, and the phone's.
    fn shown_owners(&self) -> impl Iterator<Item = Owner> + use<> {
        let person = self.client.session().owner_untracked().map(Owner::Person);
        person.into_iter().chain([Owner::Phone])
    }

    /// Takes entries off the screen that are not of whoever is before it now.
    fn hide_from_others(&self) {
        let is_shown = |entry: &Entry| self.shown_owners().any(|owner| owner == entry.owner);
        if !self.entries.with_untracked(|shown| shown.iter().all(is_shown)) {
            self.entries.update(|shown| shown.retain(is_shown));
        }
    }

    fn show(&self, owner: Owner, queue: &Queue) {
        let is_current = self.shown_owners().any(|shown| shown == owner);
        let is_new = |shown: &Vec<Entry>| !shown.iter().filter(|entry| entry.owner == owner).eq(queue.entries());
        if is_current && self.entries.with_untracked(is_new) {
            self.entries.update(|shown| {
                shown.retain(|entry| entry.owner != owner);
                shown.extend_from_slice(queue.entries());
            });
        }
        if self.kept.get_untracked() != self.store.kept() {
            self.kept.set(self.store.kept());
        }
    }

    /// The person whose entries may be sent now: nobody after a session ran out.
    fn sender(&self) -> Option<Owner> {
        let session = self.client.session();
        let is_out = session.with_untracked(|session| *session == Session::SignedOut);
        if is_out { None } else { session.owner_in_every_tab().map(Owner::Person) }
    }

    /// Whether entries of this owner may be sent now. Nobody's without a network; the phone's whoever is signed in.
    fn may_send(&self, owner: Owner) -> bool {
        network::is_online() && (owner == Owner::Phone || self.sender() == Some(owner))
    }

    /// Sends until nothing is ready; gives the moment at which something will be.
    async fn send_what_is_ready(&self) -> Option<Instant> {
        let mut wakes = Vec::new();
        for owner in self.sender().into_iter().chain([Owner::Phone]) {
            wakes.extend(self.send_line(owner).await);
        }
        wakes.into_iter().min()
    }

    /// Sends what is ready of one owner; gives the moment at which something will be.
    async fn send_line(&self, owner: Owner) -> Option<Instant> {
        if !self.may_send(owner) || self.change(owner, &|_| ()).await.unsettled() == 0 {
            return None;
        }
        let lock = wait::at_most(PATIENCE_MS, locks::acquire(LOCK)).await.flatten();
        // With the lock, whoever was sending is gone. Without it, only who has been silent for too long.
        let silent_since = lock.is_none().then(|| clock::now() - TimeDelta::milliseconds(PATIENCE_MS));
        self.change(owner, &|queue| queue.interrupted(clock::now(), silent_since)).await;

        let mut under_way = FuturesUnordered::new();
        loop {
            let room = if self.may_send(owner) { AT_ONCE - under_way.len() } else { 0 };
            let begun = RefCell::new(Vec::new());
            let queue = self.change(owner, &|queue| *begun.borrow_mut() = queue.begin(clock::now(), room)).await;
            under_way.extend(begun.into_inner().into_iter().map(|entry| self.send(entry)));
            if under_way.is_empty() {
                return queue.next_wake().filter(|_| self.may_send(owner));
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
