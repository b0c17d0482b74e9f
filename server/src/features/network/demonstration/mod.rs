//! Hours and spaces that are made up, so that the system can be tried. They are shown as *dati dimostrativi*.

mod hub;
mod job_centre;

use contract::ids::SpaceId;
use contract::network::{EditSpace, FloorPlan, OpeningRange, PlanRect, SpaceFeature, SpaceKind, Wall, WeekHours};
use contract::time::TimeOfDay;
use sha2::{Digest, Sha256};
use uuid::Builder;

/// What is made up for one centre.
pub struct Demonstration {
    /// The centre.
    pub centre: &'static str,
    /// Its hours.
    pub hours: WeekHours,
    /// Size and walls.
    pub floor_plan: FloorPlan,
    /// The spaces on the plan.
    pub spaces: Vec<EditSpace>,
}

/// What is made up, centre by centre.
pub fn demonstrations() -> Vec<Demonstration> {
    let job_centres = [
        ("cpi-potenza", 6),
        ("cpi-melfi", 5),
        ("cpi-lauria", 4),
        ("cpi-senise", 4),
        ("cpi-villa-dagri", 4),
        ("cpi-matera", 6),
        ("cpi-policoro", 5),
        ("cpi-valbasento", 4),
    ];
    [hub::matera(), job_centre::potenza()]
        .into_iter()
        .chain(job_centres.map(|(centre, desks)| job_centre::with_desks(centre, desks)))
        .collect()
}

/// Open from one full or half hour to another, in minutes after midnight.
fn range(opens: u16, closes: u16) -> Option<OpeningRange> {
    let opens = TimeOfDay::from_minutes(opens).ok()?;
    let closes = TimeOfDay::from_minutes(closes).ok()?;
    Some(OpeningRange { opens, closes })
}

/// A straight wall.
fn wall((x1, y1): (u16, u16), (x2, y2): (u16, u16)) -> Wall {
    Wall { x1, y1, x2, y2 }
}

/// A desk for one.
fn desk(centre: &str, label: &str, (x, y): (u16, u16), features: &[SpaceFeature]) -> EditSpace {
    let rect = PlanRect { x, y, width: 16, height: 9 };
    space(centre, SpaceKind::Desk, label, 1, rect, features)
}

/// A space. Its id comes from centre and label, so that it is the same in each trial.
fn space(
    centre: &str,
    kind: SpaceKind,
    label: &str,
    places: u16,
    rect: PlanRect,
    features: &[SpaceFeature],
) -> EditSpace {
    let digest = Sha256::digest(format!("demonstration/{centre}/{label}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    EditSpace {
        id: SpaceId(Builder::from_custom_bytes(bytes).into_uuid()),
        kind,
        label: label.to_owned(),
        places,
        features: features.to_vec(),
        rect,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::network::places::PLACES;
    use contract::network::EditFloor;

    #[test]
    fn what_is_made_up_keeps_the_rules_that_operators_keep() {
        let all = demonstrations();
        assert_eq!(all.len(), PLACES.len());
        for made_up in all {
            assert!(PLACES.iter().any(|place| place.id == made_up.centre), "{}", made_up.centre);
            assert_eq!(made_up.hours.check(), Ok(()), "{}", made_up.centre);
            let floor = EditFloor { version: 1, floor_plan: made_up.floor_plan, spaces: made_up.spaces };
            assert_eq!(floor.check(), Ok(()), "{}", made_up.centre);
        }
    }

    #[test]
    fn no_two_spaces_stand_on_each_other() {
        for made_up in demonstrations() {
            let overlap = |a: PlanRect, b: PlanRect| {
                a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
            };
            for (index, one) in made_up.spaces.iter().enumerate() {
                for other in &made_up.spaces[..index] {
                    assert!(!overlap(one.rect, other.rect), "{} {} {}", made_up.centre, one.label, other.label);
                }
            }
        }
    }
}
