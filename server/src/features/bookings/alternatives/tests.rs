use super::*;
use crate::features::network::example;
use contract::bookings::AlternativeKind::{OtherCentre, OtherDesk, OtherTime};
use proptest::prelude::*;
use uuid::Uuid;

/// Tuesday, so that the job centres are open in the afternoon too.
const DAY: &str = "2026-12-01";
const NOW: &str = "2026-11-23T09:00:00Z";
const ME: PersonId = PersonId(Uuid::from_u128(1));
const OTHER: PersonId = PersonId(Uuid::from_u128(2));

struct Scene {
    centres: Vec<Arc<KnownCentre>>,
    held: Vec<Holding>,
    now: Instant,
}

impl Scene {
    fn new() -> Self {
        Self { centres: example::centres(), held: vec![], now: NOW.parse().unwrap() }
    }

    fn home(&self) -> &KnownCentre {
        &self.centres[0]
    }

    fn desk(&self, label: &str) -> &Space {
        self.home().desks().find(|desk| desk.label == label).unwrap()
    }

    fn wish(&self, label: &str, start: &str, end: &str) -> Wish {
        let date = DAY.parse().unwrap();
        Wish { space: self.desk(label).id, date, span: span(self.home(), start, end), person: ME, instead_of: None }
    }

    fn hold(&mut self, centre: usize, label: &str, (start, end): (&str, &str), person: Option<PersonId>) {
        let known = self.centres[centre].clone();
        let space = known.spaces.iter().find(|space| space.label == label).unwrap().id;
        let span = span(&known, start, end);
        self.held.push(Holding { centre: known.id.clone(), space, date: DAY.parse().unwrap(), span, person });
    }

    fn ask(&self, wish: &Wish) -> Vec<(AlternativeKind, String, String)> {
        let world = World { home: self.home(), centres: &self.centres, held: &self.held, busy: &[], now: self.now };
        let said = |found: Alternative| {
            let slot = found.slot;
            (found.kind, found.space_label, format!("{} {}-{}", slot.date, slot.start, slot.end))
        };
        alternatives(wish, &world).into_iter().map(said).collect()
    }
}

fn span(known: &KnownCentre, start: &str, end: &str) -> Span {
    let slot = Slot {
        space: SpaceId(Uuid::nil()),
        date: DAY.parse().unwrap(),
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        fold: None,
    };
    slot_span(&known.zone, &slot).unwrap()
}

fn told(kind: AlternativeKind, label: &str, when: &str) -> (AlternativeKind, String, String) {
    (kind, label.to_owned(), when.to_owned())
}

#[test]
fn one_of_each_kind_nearest_first() {
    let mut scene = Scene::new();
    scene.hold(0, "A2", ("10:00", "12:00"), Some(OTHER));
    let found = scene.ask(&scene.wish("A2", "10:00", "12:00"));
    // A4 offers the same: power, quiet, screen. The job centre of Matera is in the same town.
    let expected = [
        told(OtherDesk, "A4", "2026-12-01 10:00-12:00"),
        told(OtherTime, "A2", "2026-12-01 12:00-14:00"),
        told(OtherCentre, "P5", "2026-12-01 10:00-12:00"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_desk_that_lacks_nothing_comes_before_a_nearer_one() {
    let mut scene = Scene::new();
    scene.hold(0, "B4", ("10:00", "11:00"), Some(OTHER));
    let found = scene.ask(&scene.wish("B4", "10:00", "11:00"));
    let (kind, label, _) = &found[0];
    assert_eq!((*kind, label.as_str()), (OtherDesk, "C4"), "the other desk with power whose height can be set");
}

#[test]
fn who_is_busy_then_is_offered_other_times_only() {
    let mut scene = Scene::new();
    scene.hold(2, "P1", ("10:00", "11:00"), Some(ME));
    let found = scene.ask(&scene.wish("A2", "10:00", "11:00"));
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|(kind, ..)| *kind == OtherTime), "{found:?}");
    assert_eq!(found[0].2, "2026-12-01 09:00-10:00");
}

#[test]
fn who_has_enough_of_a_day_is_offered_other_days_and_centres() {
    let mut scene = Scene::new();
    scene.hold(0, "B1", ("15:00", "16:00"), Some(ME));
    scene.hold(0, "B1", ("16:00", "17:00"), Some(ME));
    let found = scene.ask(&scene.wish("A2", "10:00", "11:00"));
    assert_eq!(found[0], told(OtherTime, "A2", "2026-12-02 10:00-11:00"));
    assert!(found.iter().any(|(kind, ..)| *kind == OtherCentre));
    assert!(found.iter().all(|(kind, ..)| *kind != OtherDesk));
}

#[test]
fn when_the_hub_is_full_other_centres_are_left() {
    let mut scene = Scene::new();
    let labels: Vec<String> = scene.home().desks().map(|desk| desk.label.clone()).collect();
    for label in labels {
        scene.hold(0, &label, ("08:30", "18:30"), None);
    }
    let found = scene.ask(&scene.wish("A2", "10:00", "12:00"));
    assert_eq!(found[0], told(OtherTime, "A2", "2026-12-02 10:00-12:00"));
    assert_eq!(found.into_iter().map(|(kind, ..)| kind).collect::<Vec<_>>(), [OtherTime, OtherTime, OtherCentre]);
}

#[test]
fn too_late_in_the_evening_is_answered_with_earlier_times() {
    let scene = Scene::new();
    let found = scene.ask(&scene.wish("A2", "18:00", "20:00"));
    assert_eq!(found[0], told(OtherTime, "A2", "2026-12-01 16:30-18:30"));
}

#[test]
fn the_past_and_the_far_future_are_answered_with_days_that_can_be_booked() {
    let mut scene = Scene::new();
    scene.now = "2026-12-03T09:00:00Z".parse().unwrap();
    assert_eq!(scene.ask(&scene.wish("A2", "10:00", "11:00"))[0].2, "2026-12-03 10:00-11:00");
    scene.now = "2026-10-20T09:00:00Z".parse().unwrap();
    assert_eq!(scene.ask(&scene.wish("A2", "10:00", "11:00"))[0].2, "2026-11-19 10:00-11:00");
}

proptest! {
    /// Whatever is held, what is offered is free, bookable, and offered once.
    #[test]
    fn what_is_offered_can_be_booked(
        holds in proptest::collection::vec((0usize..10, 0usize..16, 0u16..20, 1u16..8, proptest::bool::ANY), 0..60),
        start in 0u16..17,
        length in 1u16..15,
    ) {
        let mut scene = Scene::new();
        let time = |half_hours: u16| TimeOfDay::from_minutes(8 * 60 + half_hours * 30).unwrap().to_string();
        for (centre, desk, start, length, mine) in holds {
            let label = scene.centres[centre].desks().nth(desk).map(|desk| desk.label.clone());
            if let Some(label) = label {
                scene.hold(centre, &label, (&time(start), &time(start + length)), Some(if mine { ME } else { OTHER }));
            }
        }
        let wish = scene.wish("C2", &time(start), &time(start + length));
        let world = World { home: scene.home(), centres: &scene.centres, held: &scene.held, busy: &[], now: scene.now };
        let found = alternatives(&wish, &world);
        prop_assert!(found.len() <= MOST);
        for (index, one) in found.iter().enumerate() {
            let known = scene.centres.iter().find(|known| known.id == one.centre).unwrap();
            let span = slot_span(&known.zone, &one.slot).unwrap();
            prop_assert!(world.could_have(&wish, known, one.slot.space, one.slot.date, span));
            prop_assert!(!found[..index].contains(one));
        }
    }
}
