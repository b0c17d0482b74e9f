//! Changing a floor plan: where spaces stand, new ones, and the steps in which they move. Pure.

use super::section::Floor;
use contract::ids::SpaceId;
use contract::network::{EditSpace, LONGEST_SIDE, PlanRect, SpaceKind};

/// How far an arrow key moves a space, in decimetres.
pub const STEP: i32 = 5;

/// The size of a new plan, in decimetres.
const NEW_PLAN: (u16, u16) = (200, 120);

/// The size of a new space, in decimetres.
const NEW_SPACE: (u16, u16) = (16, 8);

impl Floor {
    /// Moves a space, as far as the plan's edges allow.
    pub fn move_by(&mut self, id: SpaceId, right: i32, down: i32) {
        let (width, height) = (self.plan.width, self.plan.height);
        if let Some(space) = self.spaces.iter_mut().find(|space| space.id == id) {
            let rect = &mut space.rect;
            rect.x = moved(rect.x, right, width.saturating_sub(rect.width));
            rect.y = moved(rect.y, down, height.saturating_sub(rect.height));
        }
    }

    /// Adds a space where there is room, with the next free label of its kind; gives the plan a size if it has none.
    pub fn add(&mut self, id: SpaceId, kind: SpaceKind) {
        if self.plan.width == 0 || self.plan.height == 0 {
            (self.plan.width, self.plan.height) = NEW_PLAN;
        }
        let space = EditSpace {
            id,
            kind,
            label: self.free_label(kind),
            places: 1,
            features: Vec::new(),
            rect: self.free_place(),
        };
        self.spaces.push(space);
    }

    /// Takes a space away.
    pub fn remove(&mut self, id: SpaceId) {
        self.spaces.retain(|space| space.id != id);
    }

    /// Changes the plan's size; what stood beyond the edge is moved inside.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.plan.width = width.clamp(1, LONGEST_SIDE);
        self.plan.height = height.clamp(1, LONGEST_SIDE);
        for space in &mut self.spaces {
            space.rect.width = space.rect.width.min(self.plan.width);
            space.rect.height = space.rect.height.min(self.plan.height);
            space.rect.x = space.rect.x.min(self.plan.width - space.rect.width);
            space.rect.y = space.rect.y.min(self.plan.height - space.rect.height);
        }
    }

    /// The first place from the top left where a new space touches no other; the corner if there is none.
    fn free_place(&self) -> PlanRect {
        let (width, height) = (NEW_SPACE.0.min(self.plan.width), NEW_SPACE.1.min(self.plan.height));
        let rows = (0..=self.plan.height - height).step_by(STEP as usize);
        rows.flat_map(|y| (0..=self.plan.width - width).step_by(STEP as usize).map(move |x| (x, y)))
            .map(|(x, y)| PlanRect { x, y, width, height })
            .find(|rect| !self.spaces.iter().any(|space| overlap(space.rect, *rect)))
            .unwrap_or(PlanRect { x: 0, y: 0, width, height })
    }

    /// A letter for the kind and the first number that no space has.
    fn free_label(&self, kind: SpaceKind) -> String {
        let letter = match kind {
            SpaceKind::Desk => 'P',
            SpaceKind::Room => 'S',
            SpaceKind::Lab => 'L',
            SpaceKind::InterviewRoom => 'C',
            SpaceKind::Reception => 'A',
        };
        let is_free = |label: &String| !self.spaces.iter().any(|space| space.label.trim().eq_ignore_ascii_case(label));
        (1..=self.spaces.len() + 1).map(|number| format!("{letter}{number}")).find(is_free).unwrap_or_default()
    }
}

fn moved(from: u16, by: i32, at_most: u16) -> u16 {
    let to = (i32::from(from) + by).clamp(0, i32::from(at_most));
    u16::try_from(to).unwrap_or(from)
}

fn overlap(a: PlanRect, b: PlanRect) -> bool {
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/// Decimetres as metres with one decimal, for a number field.
pub fn metres(decimetres: u16) -> String {
    format!("{}.{}", decimetres / 10, decimetres % 10)
}

/// Decimetres of typed metres, with a point or a comma.
pub fn decimetres(typed: &str) -> Option<u16> {
    let metres: f64 = typed.trim().replace(',', ".").parse().ok()?;
    let value = (metres * 10.0).round();
    (0.0..=f64::from(LONGEST_SIDE)).contains(&value).then_some(value as u16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::network::FloorPlan;
    use uuid::Uuid;

    fn id(number: u128) -> SpaceId {
        SpaceId(Uuid::from_u128(number))
    }

    #[test]
    fn added_spaces_are_valid_and_stand_apart() {
        let mut floor = Floor { plan: FloorPlan::default(), spaces: vec![] };
        for number in 1..=20 {
            floor.add(id(number), SpaceKind::Desk);
        }
        assert_eq!(floor.plan.width, 200);
        let rects: Vec<_> = floor.spaces.iter().map(|space| space.rect).collect();
        for (at, rect) in rects.iter().enumerate() {
            assert!(!rects[..at].iter().any(|other| overlap(*other, *rect)), "{at}");
        }
        assert!(super::super::section::Section::edit(&floor, 1).is_ok());
    }

    #[test]
    fn a_space_does_not_leave_the_plan() {
        let mut floor = Floor { plan: FloorPlan { width: 50, height: 30, walls: vec![] }, spaces: vec![] };
        floor.add(id(1), SpaceKind::Desk);
        floor.move_by(id(1), -STEP, 500);
        assert_eq!(floor.spaces[0].rect, PlanRect { x: 0, y: 22, width: 16, height: 8 });
        floor.resize(10, 10);
        assert_eq!(floor.spaces[0].rect, PlanRect { x: 0, y: 2, width: 10, height: 8 });
    }

    #[test]
    fn metres_are_read_with_point_and_comma() {
        assert_eq!(decimetres("2,5"), Some(25));
        assert_eq!(decimetres(" 2.5 "), Some(25));
        assert_eq!(metres(25), "2.5");
        for bad in ["", "due", "-1", "NaN", "1000"] {
            assert_eq!(decimetres(bad), None, "{bad}");
        }
    }
}
