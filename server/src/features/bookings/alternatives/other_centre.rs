//! A desk of another centre at the same time, the nearest centres first.

use contract::bookings::{Alternative, AlternativeKind};
use contract::network::Space;

use super::{Wish, World, lacks, offer};
use crate::features::network::KnownCentre;

/// One free desk of each other centre that has any.
pub fn find(wish: &Wish, world: &World) -> Vec<Alternative> {
    let here = world.home.position;
    let mut others: Vec<&KnownCentre> =
        world.centres.iter().map(|known| &**known).filter(|known| known.id != world.home.id).collect();
    others.sort_by(|one, other| here.kilometres_to(one.position).total_cmp(&here.kilometres_to(other.position)));
    let wanted = world.home.space(wish.space);
    let desk_of = |known: &KnownCentre| {
        let date = known.date_at(wish.span.start);
        let free = known.desks().filter(|desk| world.could_have(wish, known, desk.id, date, wish.span));
        let best: Option<&Space> = free.min_by_key(|desk| lacks(desk, wanted));
        best.and_then(|desk| offer(AlternativeKind::OtherCentre, known, desk, wish.span))
    };
    others.into_iter().filter_map(desk_of).take(super::MOST).collect()
}
