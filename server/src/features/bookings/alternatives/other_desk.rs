//! Another desk of the centre at the same time.

use contract::bookings::{Alternative, AlternativeKind};
use contract::network::Space;

use super::{Wish, World, lacks, offer};

/// The free desks, those first that offer the same, then those that stand nearest.
pub fn find(wish: &Wish, world: &World) -> Vec<Alternative> {
    let home = world.home;
    let wanted = home.space(wish.space);
    let others = home.desks().filter(|desk| desk.id != wish.space);
    let mut free: Vec<&Space> =
        others.filter(|desk| world.could_have(wish, home, desk.id, wish.date, wish.span)).collect();
    free.sort_by_key(|desk| (lacks(desk, wanted), wanted.map_or(0, |wanted| distance(desk, wanted))));
    free.into_iter().filter_map(|desk| offer(AlternativeKind::OtherDesk, home, desk, wish.span)).collect()
}

/// The square of the distance between two spaces on the plan, in square decimetres, times four.
fn distance(one: &Space, other: &Space) -> i64 {
    let middle = |space: &Space| {
        let rect = space.rect;
        (2 * i64::from(rect.x) + i64::from(rect.width), 2 * i64::from(rect.y) + i64::from(rect.height))
    };
    let ((x1, y1), (x2, y2)) = (middle(one), middle(other));
    (x1 - x2).pow(2) + (y1 - y2).pow(2)
}
