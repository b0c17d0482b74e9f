//! Arrow keys on a floor plan: from a desk to the nearest one in that direction.

use contract::network::PlanRect;

/// Where an arrow key points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
    Left,
    Right,
}

impl Direction {
    /// How far `to` lies ahead of `from`, and how far aside.
    fn ahead_and_aside(self, from: Point, to: Point) -> (i64, i64) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        match self {
            Self::Up => (-dy, dx.abs()),
            Self::Down => (dy, dx.abs()),
            Self::Left => (-dx, dy.abs()),
            Self::Right => (dx, dy.abs()),
        }
    }
}

/// The desk to which a key leads from `from`: arrows to the nearest in that direction, Home and End to the first and
/// last by label, Page Up and Page Down to the one before and after, so that every desk can be reached. Nothing for a
/// key that does not move, or where there is no further desk.
pub fn walk(desks: &[PlanRect], from: usize, key: &str) -> Option<usize> {
    let there = match key {
        "ArrowUp" => neighbour(desks, from, Direction::Up),
        "ArrowDown" => neighbour(desks, from, Direction::Down),
        "ArrowLeft" => neighbour(desks, from, Direction::Left),
        "ArrowRight" => neighbour(desks, from, Direction::Right),
        "Home" => Some(0),
        "End" => desks.len().checked_sub(1),
        "PageUp" => from.checked_sub(1),
        "PageDown" => Some(from + 1),
        _ => None,
    };
    there.filter(|there| *there < desks.len())
}

/// The middle of a desk, in half decimetres.
type Point = (i64, i64);

fn middle(rect: &PlanRect) -> Point {
    (2 * i64::from(rect.x) + i64::from(rect.width), 2 * i64::from(rect.y) + i64::from(rect.height))
}

/// How far apart the middles of the two nearest desks are, in decimetres: the side of a square around each desk that
/// touches no other. At most [`WIDEST_TILE`].
pub fn tile_side(desks: &[PlanRect]) -> f64 {
    let apart = |a: &PlanRect, b: &PlanRect| {
        let (a, b) = (middle(a), middle(b));
        (a.0 - b.0).abs().max((a.1 - b.1).abs()) as f64 / 2.0
    };
    let pairs = desks.iter().enumerate().flat_map(|(index, a)| desks[..index].iter().map(move |b| apart(a, b)));
    pairs.fold(WIDEST_TILE, f64::min).max(1.0)
}

/// A desk that stands alone is not drawn as big as a room, in decimetres.
const WIDEST_TILE: f64 = 30.0;

/// The nearest desk in a direction. A desk straight ahead is nearer than one that lies as far aside.
fn neighbour(desks: &[PlanRect], from: usize, direction: Direction) -> Option<usize> {
    let here = middle(desks.get(from)?);
    let cost = |(index, desk): (usize, &PlanRect)| {
        let (ahead, aside) = direction.ahead_and_aside(here, middle(desk));
        // Beyond 63 degrees the eye says that it is another arrow's: such a desk comes after all others.
        let is_aside = aside > 2 * ahead;
        (index != from && ahead > 0).then_some((is_aside, ahead * ahead + 4 * aside * aside, index))
    };
    desks.iter().enumerate().filter_map(cost).min().map(|(_, _, index)| index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn desk(x: u16, y: u16) -> PlanRect {
        PlanRect { x, y, width: 14, height: 8 }
    }

    #[test]
    fn arrows_walk_along_rows_and_columns() {
        // 0 1 2
        // 3 . 4
        let desks = [desk(0, 0), desk(20, 0), desk(40, 0), desk(0, 30), desk(40, 30)];
        assert_eq!(walk(&desks, 0, "ArrowRight"), Some(1));
        assert_eq!(walk(&desks, 1, "ArrowRight"), Some(2));
        assert_eq!(walk(&desks, 2, "ArrowRight"), None);
        assert_eq!(walk(&desks, 2, "ArrowDown"), Some(4));
        assert_eq!(walk(&desks, 4, "ArrowLeft"), Some(3));
        assert_eq!(walk(&desks, 3, "ArrowUp"), Some(0));
        assert_eq!(walk(&desks, 7, "ArrowUp"), None);
    }

    #[test]
    fn other_keys_walk_by_label() {
        let desks = [desk(0, 0), desk(20, 0), desk(40, 0)];
        assert_eq!(walk(&desks, 1, "Home"), Some(0));
        assert_eq!(walk(&desks, 1, "End"), Some(2));
        assert_eq!(walk(&desks, 0, "PageUp"), None);
        assert_eq!(walk(&desks, 1, "PageDown"), Some(2));
        assert_eq!(walk(&desks, 2, "PageDown"), None);
        assert_eq!(walk(&desks, 1, "Tab"), None);
        assert_eq!(walk(&[], 0, "End"), None);
    }

    #[test]
    fn tiles_of_neighbours_touch_and_do_not_overlap() {
        assert_eq!(tile_side(&[desk(0, 0), desk(34, 0), desk(0, 28)]), 28.0);
        assert_eq!(tile_side(&[desk(0, 0)]), WIDEST_TILE);
    }

    proptest! {
        /// Who keeps pressing one arrow comes to the edge of the plan, and stays there.
        #[test]
        fn an_arrow_leads_to_the_edge(places in prop::collection::hash_set((0..40u16, 0..40u16), 1..30)) {
            let desks: Vec<PlanRect> = places.into_iter().map(|(x, y)| desk(x * 20, y * 20)).collect();
            let mut here = 0;
            while let Some(there) = walk(&desks, here, "ArrowRight") {
                prop_assert!(desks[there].x > desks[here].x);
                here = there;
            }
            prop_assert_eq!(Some(desks[here].x), desks.iter().map(|desk| desk.x).max());
        }

        /// In rows and columns, who only has arrow keys gets everywhere.
        #[test]
        fn every_desk_of_a_room_in_rows_is_reached_by_arrows(columns in 1..9u16, rows in 1..7u16) {
            let desks: Vec<PlanRect> =
                (0..rows).flat_map(|y| (0..columns).map(move |x| desk(x * 20 + y % 2 * 6, y * 30))).collect();
            let mut reached = vec![false; desks.len()];
            let mut open = vec![0];
            while let Some(here) = open.pop() {
                if !std::mem::replace(&mut reached[here], true) {
                    let keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
                    open.extend(keys.iter().filter_map(|key| walk(&desks, here, key)));
                }
            }
            prop_assert!(reached.into_iter().all(|reached| reached));
        }
    }
}
