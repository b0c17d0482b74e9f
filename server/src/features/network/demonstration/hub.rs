//! A made-up floor for the hub in Matera: 28 by 18 metres with a quiet corner, a lab, a group room, an interview room
//! and the reception beside the door.

use contract::network::SpaceFeature::{Adjustable, Power, Quiet, Screen, Wheelchair};
use contract::network::{EditSpace, FloorPlan, PlanRect, SpaceFeature, SpaceKind, WeekHours};

use super::{Demonstration, desk, range, space, wall};

const CENTRE: &str = "portalavoro-matera";

/// The desks: label, place on the plan, what they offer.
const DESKS: [(&str, (u16, u16), &[SpaceFeature]); 16] = [
    // The quiet corner, behind a wall.
    ("A1", (10, 12), &[Power, Quiet, Adjustable, Wheelchair]),
    ("A2", (42, 12), &[Power, Quiet, Screen]),
    ("A3", (10, 44), &[Power, Quiet]),
    ("A4", (42, 44), &[Power, Quiet, Screen]),
    // By the windows.
    ("B1", (88, 12), &[Power, Screen]),
    ("B2", (122, 12), &[Power, Screen]),
    ("B3", (156, 12), &[Power]),
    ("B4", (88, 40), &[Power, Adjustable]),
    ("B5", (122, 40), &[Power]),
    ("B6", (156, 40), &[]),
    // The middle of the square, wide aisles.
    ("C1", (88, 84), &[Power, Wheelchair]),
    ("C2", (122, 84), &[Power]),
    ("C3", (156, 84), &[]),
    ("C4", (88, 112), &[Power, Screen, Adjustable, Wheelchair]),
    ("C5", (122, 112), &[Power, Screen]),
    ("C6", (156, 112), &[]),
];

/// The hub as it could be.
pub fn matera() -> Demonstration {
    let mut hours = WeekHours::weekdays(range(8 * 60 + 30, 18 * 60 + 30).as_slice());
    hours.saturday = range(9 * 60, 13 * 60).into_iter().collect();
    let desks = DESKS.iter().map(|(label, place, features)| desk(CENTRE, label, *place, features));
    Demonstration { centre: CENTRE, hours, floor_plan: floor_plan(), spaces: desks.chain(rooms()).collect() }
}

fn rooms() -> [EditSpace; 4] {
    let room = |kind, label, places, (x, y, width, height), features: &[_]| {
        space(CENTRE, kind, label, places, PlanRect { x, y, width, height }, features)
    };
    [
        room(SpaceKind::Lab, "Laboratorio", 12, (196, 6, 78, 68), &[Power, Screen, Wheelchair]),
        room(SpaceKind::Room, "Sala gruppi", 10, (196, 86, 78, 48), &[Power, Screen, Wheelchair]),
        room(SpaceKind::InterviewRoom, "Sala colloqui", 3, (226, 146, 48, 28), &[Quiet, Wheelchair]),
        room(SpaceKind::Reception, "Accoglienza", 2, (50, 150, 44, 14), &[Wheelchair]),
    ]
}

fn floor_plan() -> FloorPlan {
    let walls = vec![
        // Around it, with the door at the bottom left.
        wall((0, 0), (280, 0)),
        wall((280, 0), (280, 180)),
        wall((280, 180), (44, 180)),
        wall((24, 180), (0, 180)),
        wall((0, 180), (0, 0)),
        // The quiet corner.
        wall((72, 0), (72, 48)),
        wall((72, 60), (72, 70)),
        wall((72, 70), (0, 70)),
        // The lab.
        wall((190, 0), (190, 56)),
        wall((190, 70), (190, 80)),
        wall((190, 80), (280, 80)),
        // The group room.
        wall((190, 80), (190, 116)),
        wall((190, 130), (190, 140)),
        wall((190, 140), (280, 140)),
        // The interview room.
        wall((220, 140), (220, 156)),
        wall((220, 168), (220, 180)),
    ];
    FloorPlan { width: 280, height: 180, walls }
}
