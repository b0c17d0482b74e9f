//! Whatever happens in whatever order: nothing is lost, nothing has two effects, nothing is claimed that is not so.

use super::*;
use proptest::prelude::*;
use std::collections::HashMap;

/// How a request under way ends.
#[derive(Clone, Copy, Debug)]
enum End {
    Answered,
    /// The server did its part, and the answer got lost.
    AnswerLost,
    NeverArrived,
    NeverLeft,
    Busy,
    SignIn,
}

#[derive(Clone, Debug)]
enum Step {
    Give {
        booking: u128,
        kind: u8,
    },
    Begin {
        at_most: usize,
    },
    End {
        which: usize,
        how: End,
    },
    /// The tab that sends is gone, or asleep: its requests may still end later.
    TakeOver,
    Wait {
        seconds: i64,
    },
    NetworkBack,
    SignedIn,
    Undo {
        which: usize,
    },
    Dismiss {
        which: usize,
    },
}

/// A server that does each id once and stores its answer; whether it refuses depends on the id alone.
#[derive(Default)]
struct Server {
    answers: HashMap<EntryId, bool>,
    /// What had an effect, in order.
    effects: Vec<EntryId>,
}

impl Server {
    fn receive(&mut self, id: EntryId) -> Report {
        let done = *self.answers.entry(id).or_insert_with(|| {
            let agrees = !id.0.as_u128().is_multiple_of(5);
            if agrees {
                self.effects.push(id);
            }
            agrees
        });
        if done { confirmed() } else { refused() }
    }
}

struct World {
    queue: Queue,
    server: Server,
    under_way: Vec<(EntryId, u32)>,
    now: Instant,
    given: Vec<(EntryId, Entity)>,
    next_id: u128,
}

impl World {
    fn new() -> Self {
        let queue = queue([]);
        Self { queue, server: Server::default(), under_way: vec![], now: noon(), given: vec![], next_id: 1 }
    }

    fn fresh(&mut self) -> EntryId {
        self.next_id += 1;
        id(self.next_id)
    }

    fn nth(&self, which: usize) -> Option<EntryId> {
        let entries = self.queue.entries();
        entries.get(which % entries.len().max(1)).map(|entry| entry.id)
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Give { booking, kind } => {
                let command = match kind {
                    0 => book(booking),
                    1 => relocate(booking, 2),
                    _ => cancel(booking),
                };
                let id = self.fresh();
                self.given.push((id, command.entity()));
                self.queue.add(id, command, self.now);
            }
            Step::Begin { at_most } => {
                for entry in self.queue.begin(self.now, at_most) {
                    assert_eq!(entry.call, entry.command.call(anna(), entry.id.0));
                    self.under_way.push((entry.id, entry.state.try_under_way().unwrap()));
                }
            }
            Step::End { which, how } if !self.under_way.is_empty() => {
                let (id, tries) = self.under_way.swap_remove(which % self.under_way.len());
                let report = match how {
                    End::Answered => self.server.receive(id),
                    End::AnswerLost => {
                        self.server.receive(id);
                        Report::Unsure
                    }
                    End::NeverArrived => Report::Unsure,
                    End::NeverLeft => Report::NotSent,
                    End::Busy => Report::Busy(Some(5)),
                    End::SignIn => Report::Asked(Need::SignIn),
                };
                self.queue.report(id, tries, report, self.now, 0.5);
            }
            Step::End { .. } => {}
            Step::TakeOver => self.queue.interrupted(self.now, None),
            Step::Wait { seconds } => self.now += TimeDelta::seconds(seconds),
            Step::NetworkBack => self.queue.hurry(self.now),
            Step::SignedIn => self.queue.given(Need::SignIn, self.now),
            Step::Undo { which } => self.undo(which),
            Step::Dismiss { which } => {
                let Some(id) = self.nth(which) else { return };
                let settled = self.queue.get(id).unwrap().state.is_settled();
                self.queue.dismiss(id);
                assert_eq!(self.queue.get(id).is_none(), settled);
            }
        }
    }

    fn undo(&mut self, which: usize) {
        let Some(id) = self.nth(which) else { return };
        let opposite = self.fresh();
        let before: Vec<EntryId> = self.queue.entries().iter().map(|entry| entry.id).collect();
        let undone = self.queue.undo(id, opposite, self.now);
        let gone: Vec<_> = before.into_iter().filter(|id| self.queue.get(*id).is_none()).collect();
        for id in &gone {
            assert!(!self.server.answers.contains_key(id), "the server knows what was taken back without a word to it");
            self.under_way.retain(|(other, _)| other != id);
        }
        match undone {
            Undone::Removed => assert!(gone.contains(&id)),
            Undone::Queued(added) => {
                assert!(gone.is_empty() && added == opposite);
                self.given.push((added, self.queue.get(added).unwrap().entity()));
            }
            Undone::No => assert!(gone.is_empty()),
        }
    }

    fn check(&self) {
        let mut sending = Vec::new();
        for entry in self.queue.entries() {
            let known = self.server.answers.get(&entry.id);
            match &entry.state {
                State::Confirmed { .. } => assert_eq!(known, Some(&true)),
                State::Refused { .. } => assert_eq!(known, Some(&false)),
                State::Expired | State::Pointless | State::Saved => {
                    assert_eq!(known, None, "{entry:?}")
                }
                State::Sending { .. } => sending.push(entry.entity()),
                _ if entry.state.is_here_only() => assert_eq!(known, None, "{entry:?}"),
                _ => {}
            }
        }
        let all = sending.len();
        sending.sort();
        sending.dedup();
        assert_eq!(sending.len(), all, "two of one entity at once");
        for (_, entity) in &self.given {
            let of_entity = |id: &&EntryId| self.given.iter().any(|(given, of)| given == *id && of == entity);
            let done: Vec<_> = self.server.effects.iter().filter(of_entity).collect();
            assert!(done.is_sorted(), "out of order: {done:?}");
        }
    }

    /// Everything works from now on: then everything comes to its last word.
    fn come_to_rest(&mut self) {
        for (id, tries) in std::mem::take(&mut self.under_way) {
            let report = self.server.receive(id);
            self.queue.report(id, tries, report, self.now, 0.0);
        }
        self.queue.interrupted(self.now, None);
        for _ in 0..200 {
            self.queue.given(Need::SignIn, self.now);
            self.now = self.queue.next_wake().unwrap_or(self.now).max(self.now);
            for entry in self.queue.begin(self.now, 8) {
                let report = self.server.receive(entry.id);
                self.queue.report(entry.id, entry.state.try_under_way().unwrap(), report, self.now, 0.0);
            }
        }
        assert_eq!(self.queue.unsettled(), 0);
    }
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![
        3 => Just(End::Answered),
        2 => Just(End::AnswerLost),
        2 => Just(End::NeverArrived),
        1 => Just(End::NeverLeft),
        1 => Just(End::Busy),
        1 => Just(End::SignIn),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (1..4u128, 0..3u8).prop_map(|(booking, kind)| Step::Give { booking, kind }),
        6 => (1..4usize).prop_map(|at_most| Step::Begin { at_most }),
        8 => (0..8usize, end()).prop_map(|(which, how)| Step::End { which, how }),
        1 => Just(Step::TakeOver),
        3 => (1..30i64).prop_map(|seconds| Step::Wait { seconds }),
        1 => (80_000..90_000i64).prop_map(|seconds| Step::Wait { seconds }),
        1 => Just(Step::NetworkBack),
        1 => Just(Step::SignedIn),
        2 => (0..8usize).prop_map(|which| Step::Undo { which }),
        1 => (0..8usize).prop_map(|which| Step::Dismiss { which }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_is_safe_and_comes_to_rest(steps in prop::collection::vec(step(), 1..80)) {
        let mut world = World::new();
        for step in steps {
            world.take(step);
            world.check();
        }
        world.come_to_rest();
        world.check();
    }
}
