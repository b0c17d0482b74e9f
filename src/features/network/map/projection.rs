//! From degrees to places on the drawing, and pins that would lie on one another set apart.

use super::outline::OUTLINE;
use contract::network::Position;

/// The drawing's width in its own units.
pub const WIDTH: f64 = 360.0;
/// The drawing's height in its own units.
pub const HEIGHT: f64 = 380.0;
/// The empty border around the outline, wide enough for half a pin.
const BORDER: f64 = 28.0;
/// The northern edge, in degrees.
const NORTH: f64 = 41.12;
/// The western edge, in degrees.
const WEST: f64 = 15.34;
/// Units a degree of latitude.
const SCALE: f64 = 262.0;
/// How much shorter a degree of longitude is: the cosine of 40.5 degrees.
const NARROWER: f64 = 0.7604;
/// How far apart the middles of two pins are at least, in units: 44 pixels where the drawing is 288 wide.
pub const APART: f64 = 55.0;
/// After so many rounds of pushing, ten pins have long come to rest.
const ROUNDS: usize = 200;

/// A place on the drawing, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// Where a position lies on the drawing.
pub fn place(position: Position) -> Place {
    Place {
        x: BORDER + (position.longitude - WEST) * NARROWER * SCALE,
        y: BORDER + (NORTH - position.latitude) * SCALE,
    }
}

/// The outline as the `points` of an SVG polygon.
pub fn outline_points() -> String {
    let point = |(latitude, longitude): &(f64, f64)| {
        let at = place(Position { latitude: *latitude, longitude: *longitude });
        format!("{:.1},{:.1}", at.x, at.y)
    };
    OUTLINE.iter().map(point).collect::<Vec<_>>().join(" ")
}

/// Where the pins stand, in the order of the positions: at their place, or pushed aside just so far that each can be
/// pressed without touching another.
pub fn pins(positions: &[Position]) -> Vec<Place> {
    let mut pins: Vec<Place> = positions.iter().map(|position| place(*position)).collect();
    for _ in 0..ROUNDS {
        let mut moved = false;
        for second in 1..pins.len() {
            for first in 0..second {
                if let Some((a, b)) = pushed(pins[first], pins[second]) {
                    (pins[first], pins[second]) = (a, b);
                    moved = true;
                }
            }
        }
        if !moved {
            break;
        }
    }
    pins
}

/// The two pins at their distance; nothing if they keep it already. Pins on one spot go left and right.
fn pushed(a: Place, b: Place) -> Option<(Place, Place)> {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let distance = dx.hypot(dy);
    if distance >= APART - 0.01 {
        return None;
    }
    let (towards_x, towards_y) = if distance < 0.01 { (1.0, 0.0) } else { (dx / distance, dy / distance) };
    let half = (APART - distance) / 2.0;
    let aside = |pin: Place, by: f64| inside(Place { x: pin.x + towards_x * by, y: pin.y + towards_y * by });
    Some((aside(a, -half), aside(b, half)))
}

fn inside(pin: Place) -> Place {
    Place { x: pin.x.clamp(BORDER, WIDTH - BORDER), y: pin.y.clamp(BORDER, HEIGHT - BORDER) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MATERA: Position = Position { latitude: 40.6699, longitude: 16.5784 };
    const MELFI: Position = Position { latitude: 41.0346, longitude: 15.6415 };

    #[test]
    fn the_outline_fits_the_drawing() {
        for (latitude, longitude) in OUTLINE {
            let at = place(Position { latitude, longitude });
            assert!((0.0..=WIDTH).contains(&at.x) && (0.0..=HEIGHT).contains(&at.y), "{latitude}, {longitude}: {at:?}");
        }
    }

    #[test]
    fn matera_lies_inside_the_region_and_bari_does_not() {
        assert!(within_outline(place(MATERA)));
        assert!(!within_outline(place(Position { latitude: 41.12, longitude: 16.87 })));
    }

    #[test]
    fn pins_at_one_place_stand_side_by_side() {
        let pins = pins(&[MATERA, MELFI, MATERA]);
        assert_eq!(pins[1], place(MELFI));
        assert_eq!(pins[0].y, pins[2].y);
        assert!(pins[2].x - pins[0].x >= APART - 0.1);
    }

    #[test]
    fn every_pin_can_be_pressed_and_stays_on_the_drawing() {
        let policoro = Position { latitude: 40.1966, longitude: 16.6680 };
        let pisticci = Position { latitude: 40.3627, longitude: 16.6541 };
        let pins = pins(&[MATERA, MATERA, MATERA, MELFI, policoro, pisticci]);
        for (index, pin) in pins.iter().enumerate() {
            assert_eq!(*pin, inside(*pin));
            for other in &pins[..index] {
                assert!((pin.x - other.x).hypot(pin.y - other.y) >= APART - 1.0, "{pin:?} {other:?}");
            }
        }
    }

    /// Whether a ray to the right crosses the outline an odd number of times.
    fn within_outline(at: Place) -> bool {
        let corner = |index: usize| {
            let (latitude, longitude) = OUTLINE[index % OUTLINE.len()];
            place(Position { latitude, longitude })
        };
        let crosses = |index: &usize| {
            let (a, b) = (corner(*index), corner(index + 1));
            (a.y > at.y) != (b.y > at.y) && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x)
        };
        (0..OUTLINE.len()).filter(crosses).count() % 2 == 1
    }
}
