//! What holds whatever happens in whatever order: a small model of a list that lives by these rules alone.

use super::*;
use crate::ids::RegistrationId;
use proptest::prelude::*;
use uuid::Uuid;

/// What happens. Numbers choose somebody, whoever is there.
#[derive(Clone, Copy, Debug)]
enum Step {
    Register,
    Cancel(usize),
    /// Somebody begins or ends to have something else at that time.
    Turn(usize),
    /// Places are added, or taken away down to who is registered.
    Places(u16),
}

#[derive(Clone, Debug)]
struct Entry {
    id: RegistrationId,
    status: RegistrationStatus,
    is_free: bool,
    place: Option<u16>,
    promotions: u32,
}

#[derive(Debug, Default)]
struct List {
    places: u16,
    entries: Vec<Entry>,
}

impl List {
    fn registered(&self) -> u16 {
        self.entries.iter().filter(|entry| entry.status.has_place()).count().try_into().unwrap()
    }

    fn waiting(&self) -> Vec<Waiting> {
        let waits = |entry: &&Entry| entry.status == RegistrationStatus::Waiting;
        let seen = |entry: &Entry| Waiting { registration: entry.id, is_free: entry.is_free };
        self.entries.iter().filter(waits).map(seen).collect()
    }

    fn promote(&mut self) {
        let before = self.waiting();
        let chosen = promoted(self.places, self.registered(), &before);
        // Nobody who is free and stands earlier in the list is passed over.
        let free: Vec<_> = before.iter().filter(|one| one.is_free).map(|one| one.registration).collect();
        assert_eq!(chosen, free[..chosen.len()]);
        assert!(chosen.len() == free.len() || self.registered() + chosen.len() as u16 == self.places);
        for id in chosen {
            let taken: Vec<_> = self.entries.iter().filter_map(|entry| entry.place).collect();
            let place = first_free_place(self.places, &taken).unwrap();
            let entry = self.entries.iter_mut().find(|entry| entry.id == id).unwrap();
            entry.status = entry.status.after(RegistrationEvent::Promote).unwrap();
            entry.place = Some(place);
            entry.promotions += 1;
        }
    }

    fn step(&mut self, step: Step) {
        let chosen = |at: usize, all: usize| (all > 0).then(|| at % all);
        match step {
            Step::Register => {
                let id = RegistrationId(Uuid::from_u128(self.entries.len() as u128));
                let status = RegistrationStatus::Waiting;
                self.entries.push(Entry { id, status, is_free: true, place: None, promotions: 0 });
            }
            Step::Cancel(at) => {
                if let Some(at) = chosen(at, self.entries.len())
                    && let Some(status) = self.entries[at].status.after(RegistrationEvent::Cancel)
                {
                    self.entries[at].status = status;
                    self.entries[at].place = None;
                }
            }
            Step::Turn(at) => {
                if let Some(at) = chosen(at, self.entries.len()) {
                    self.entries[at].is_free = !self.entries[at].is_free;
                }
            }
            Step::Places(places) => {
                self.places = places.max(self.registered());
            }
        }
        self.promote();
    }
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Register),
        2 => (0..50_usize).prop_map(Step::Cancel),
        2 => (0..50_usize).prop_map(Step::Turn),
        1 => (1..12_u16).prop_map(Step::Places),
    ]
}

proptest! {
    #[test]
    fn there_are_never_more_people_than_places(steps in prop::collection::vec(any_step(), 1..80)) {
        let mut list = List { places: 3, entries: Vec::new() };
        for step in steps {
            list.step(step);
            prop_assert!(list.registered() <= list.places);
            let mut places: Vec<_> = list.entries.iter().filter_map(|entry| entry.place).collect();
            places.sort_unstable();
            let all = places.len();
            places.dedup();
            prop_assert_eq!(places.len(), all, "two have one place");
            prop_assert_eq!(usize::from(list.registered()), all);
            prop_assert!(list.entries.iter().all(|entry| entry.promotions <= 1), "promoted twice");
        }
    }

    #[test]
    fn the_list_keeps_its_order(steps in prop::collection::vec(any_step(), 1..80)) {
        let mut list = List { places: 2, entries: Vec::new() };
        for step in steps {
            let before = list.waiting();
            list.step(step);
            let after = list.waiting();
            let stayed: Vec<_> = before.iter().map(|one| one.registration).filter(|id| after.iter().any(|one| one.registration == *id)).collect();
            let old: Vec<_> = after.iter().map(|one| one.registration).filter(|id| stayed.contains(id)).collect();
            prop_assert_eq!(stayed, old);
        }
    }

    #[test]
    fn positions_are_one_to_the_last_and_each_once(numbers in prop::collection::btree_set(0..1_000_i64, 0..40)) {
        let waiting: Vec<_> = numbers.into_iter().collect();
        let positions: Vec<_> = waiting.iter().map(|number| position(*number, &waiting)).collect();
        prop_assert_eq!(positions, (1..=waiting.len() as u16).collect::<Vec<_>>());
    }
}

#[test]
fn who_is_busy_is_skipped_and_keeps_the_place_in_the_list() {
    let waiting = |number, is_free| Waiting { registration: RegistrationId(Uuid::from_u128(number)), is_free };
    let list = [waiting(1, false), waiting(2, true), waiting(3, true)];
    assert_eq!(promoted(5, 4, &list), [list[1].registration]);
    assert_eq!(promoted(5, 5, &list), []);
    assert_eq!(position(1, &[1, 3]), 1);
}
