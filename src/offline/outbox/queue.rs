//! The entries of one person, or of the phone, in line. Everything that happens to the outbox happens here, without a browser.

use super::{Command, Delay, Entity, Entry, EntryId, Event, Need, Owner, Report, State};
use chrono::TimeDelta;
use contract::time::Instant;
use std::collections::BTreeSet;

/// The entries of one owner, first in line first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    owner: Owner,
    entries: Vec<Entry>,
}

/// What taking an entry back led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// It was never sent, and it is gone.
    Removed,
    /// It was sent, so its opposite is in line now, under this name.
    Queued(EntryId),
    /// It cannot be taken back, or there is nothing to take back.
    No,
}

impl Queue {
    /// The queue of an owner. Entries of anybody else are left out.
    pub fn new(owner: Owner, entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut entries: Vec<_> = entries.into_iter().filter(|entry| entry.owner == owner).collect();
        entries.sort_by_key(|entry| (entry.place_in_line, entry.id));
        Self { owner, entries }
    }

    /// The entries, first in line first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// An entry by its name.
    pub fn get(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// How many wait for their last word.
    pub fn unsettled(&self) -> usize {
        self.entries.iter().filter(|entry| !entry.state.is_settled()).count()
    }

    /// Puts a command at the end of the line. A name that is there already stays what it is.
    pub fn add(&mut self, id: EntryId, command: Command, now: Instant) {
        if self.get(id).is_none() {
            let place_in_line = self.entries.last().map_or(0, |last| last.place_in_line + 1);
            self.entries.push(Entry::new(id, self.owner, place_in_line, command, now));
        }
    }

    /// Begins a request for each entity whose first unsettled entry is ready, for at most so many, and gives them.
    /// What came too late is expired on the way.
    pub fn begin(&mut self, now: Instant, at_most: usize) -> Vec<Entry> {
        self.expire(now);
        let mut seen = BTreeSet::new();
        let mut begun = Vec::new();
        for entry in self.entries.iter_mut().filter(|entry| !entry.state.is_settled()) {
            let is_first = seen.insert(entry.entity());
            if is_first && begun.len() < at_most && entry.apply(Event::Begin { now }) {
                begun.push(entry.clone());
            }
        }
        begun
    }

    /// Notes how a request ended. `tries` is the number of the request that it is about: a late word about an earlier one
    /// changes nothing, unless it is definite.
    pub fn report(&mut self, id: EntryId, tries: u32, report: Report, now: Instant, jitter: f64) {
        let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) else {
            return;
        };
        let is_definite = matches!(report, Report::Answered(_));
        if is_definite || entry.state.try_under_way() == Some(tries) {
            entry.apply(report.event(tries, now, jitter));
        }
        self.leave_orphans();
    }

    /// Takes over what somebody else was sending who is gone: everything, or what began `before` a moment.
    pub fn interrupted(&mut self, now: Instant, before: Option<Instant>) {
        self.apply_where(
            Event::Interrupted { now },
            |entry| matches!(entry.state, State::Sending { since, .. } if before.is_none_or(|before| since < before)),
        );
    }

    /// The network is back, or the person looks: waiting for it is over.
    pub fn hurry(&mut self, now: Instant) {
        self.apply_where(Event::Hurry { now }, |_| true);
    }

    /// The person did what the server wanted.
    pub fn given(&mut self, need: Need, now: Instant) {
        self.apply_where(Event::Given(need, now), |_| true);
    }

    /// The person has read the last word: the entry leaves. One that is not settled stays.
    pub fn dismiss(&mut self, id: EntryId) {
        self.entries.retain(|entry| entry.id != id || !entry.state.is_settled());
    }

    /// Takes an entry back: one that was never sent leaves, with what was to come after it on a thing that now never
    /// comes into being; one that was sent gets its opposite behind it, under the name `opposite`.
    pub fn undo(&mut self, id: EntryId, opposite: EntryId, now: Instant) -> Undone {
        let Some(entry) = self.get(id).cloned() else {
            return Undone::No;
        };
        if entry.state.is_here_only() {
            let entity = entry.command.creates().then(|| entry.entity());
            self.entries.retain(|other| {
                let hangs_on_it = entity.as_ref().is_some_and(|entity| other.entity() == *entity);
                other.id != id && !(hangs_on_it && other.state.is_here_only())
            });
            return Undone::Removed;
        }
        let opposite_command = entry.command.opposite().filter(|_| entry.can_be_undone());
        match opposite_command.filter(|command| !self.ends_with(command)) {
            Some(command) => {
                self.add(opposite, command, now);
                Undone::Queued(opposite)
            }
            None => Undone::No,
        }
    }

    /// When the next waiting entry may be sent, if nothing else happens.
    pub fn next_wake(&self) -> Option<Instant> {
        let mut seen = BTreeSet::new();
        let unsettled = self.entries.iter().filter(|entry| !entry.state.is_settled());
        unsettled
            .filter(|entry| seen.insert(entry.entity()))
            .filter_map(|entry| match &entry.state {
                State::Waiting { until, .. } => Some(*until),
                _ => None,
            })
            .min()
    }

    fn expire(&mut self, now: Instant) {
        self.apply_where(Event::Expire, |entry| entry.not_after < now);
        self.leave_orphans();
    }

    /// What was to come after a creation that did not happen will never be sent.
    fn leave_orphans(&mut self) {
        let mut missing: BTreeSet<Entity> = BTreeSet::new();
        for entry in &mut self.entries {
            let entity = entry.entity();
            if missing.contains(&entity) {
                entry.apply(Event::Orphan);
            }
            if entry.command.creates() && entry.state.is_settled() && !matches!(entry.state, State::Confirmed { .. }) {
                missing.insert(entity);
            }
        }
    }

    /// Whether the last unsettled command on the entity is this one already.
    fn ends_with(&self, command: &Command) -> bool {
        let entity = command.entity();
        let last = self.entries.iter().rev().find(|entry| entry.entity() == entity && !entry.state.is_settled());
        last.is_some_and(|last| last.command == *command)
    }

    fn apply_where(&mut self, event: Event, is_meant: impl Fn(&Entry) -> bool) {
        for entry in self.entries.iter_mut().filter(|entry| is_meant(entry)) {
            entry.apply(event.clone());
        }
    }
}
