//! A made-up floor for the other centres: one room of desks in two rows, an interview room, a reception. The hub in
//! Potenza has a group room beside it.

use contract::network::SpaceFeature::{Adjustable, Power, Quiet, Screen, Wheelchair};
use contract::network::{EditSpace, FloorPlan, PlanRect, SpaceFeature, SpaceKind, WeekHours};

use super::{Demonstration, desk, range, space, wall};

/// What the desks offer, from the first to the last.
const FEATURES: [&[SpaceFeature]; 8] = [
    &[Power, Adjustable, Wheelchair],
    &[Power, Screen],
    &[Power],
    &[Power, Quiet],
    &[Power, Screen, Quiet],
    &[],
    &[Power, Wheelchair],
    &[Power, Screen],
];

/// A centre with so many desks, at most eight.
pub fn with_desks(centre: &'static str, count: u16) -> Demonstration {
    let mut hours = WeekHours::weekdays(range(8 * 60 + 30, 13 * 60).as_slice());
    for afternoon in [&mut hours.tuesday, &mut hours.thursday] {
        afternoon.extend(range(15 * 60, 17 * 60 + 30));
    }
    let desks = (0..count).zip(FEATURES).map(|(index, features)| {
        let place = (10 + 34 * (index / 2), 14 + 40 * (index % 2));
        desk(centre, &format!("P{}", index + 1), place, features)
    });
    Demonstration { centre, hours, floor_plan: floor_plan(), spaces: desks.chain(rooms(centre)).collect() }
}

/// The hub in Potenza: the same floor, and a group room at its right.
pub fn potenza() -> Demonstration {
    const CENTRE: &str = "portalavoro-potenza";
    let mut hub = with_desks(CENTRE, 8);
    let rect = PlanRect { x: 206, y: 6, width: 68, height: 88 };
    hub.spaces.push(space(CENTRE, SpaceKind::Room, "Sala gruppi", 12, rect, &[Power, Screen, Wheelchair]));
    let plan = &mut hub.floor_plan;
    plan.width = 280;
    // The wall to the right has a door now.
    plan.walls.retain(|inner| *inner != wall((200, 0), (200, 100)));
    plan.walls.extend([
        wall((200, 0), (200, 54)),
        wall((200, 70), (200, 100)),
        wall((200, 0), (280, 0)),
        wall((280, 0), (280, 100)),
        wall((280, 100), (200, 100)),
    ]);
    hub
}

fn rooms(centre: &str) -> [EditSpace; 2] {
    let interview = PlanRect { x: 156, y: 6, width: 38, height: 38 };
    let reception = PlanRect { x: 150, y: 74, width: 30, height: 12 };
    [
        space(centre, SpaceKind::InterviewRoom, "Sala colloqui", 3, interview, &[Quiet, Wheelchair]),
        space(centre, SpaceKind::Reception, "Accoglienza", 1, reception, &[Wheelchair]),
    ]
}

fn floor_plan() -> FloorPlan {
    let walls = vec![
        // Around it, with the door at the bottom right.
        wall((0, 0), (200, 0)),
        wall((200, 0), (200, 100)),
        wall((200, 100), (196, 100)),
        wall((180, 100), (0, 100)),
        wall((0, 100), (0, 0)),
        // The interview room.
        wall((150, 0), (150, 30)),
        wall((150, 42), (150, 50)),
        wall((150, 50), (200, 50)),
    ];
    FloorPlan { width: 200, height: 100, walls }
}
