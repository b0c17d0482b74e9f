//! Centres for the unit tests of the rooms: the real places with the made-up hours and desks.

use contract::bookings::BookingRules;
use contract::network::{EditSpace, Provenance, Space};
use std::sync::Arc;

use super::KnownCentre;
use super::demonstration::demonstrations;
use super::places::PLACES;

/// Every centre, in the order of lists.
pub fn centres() -> Vec<Arc<KnownCentre>> {
    PLACES
        .iter()
        .map(|place| {
            let made_up = demonstrations().into_iter().find(|made_up| made_up.centre == place.id).unwrap();
            Arc::new(KnownCentre {
                id: place.id.parse().unwrap(),
                kind: place.kind,
                name: place.name.to_owned(),
                municipality: place.municipality.to_owned(),
                province: place.province,
                position: place.position,
                listed: place.listed,
                address: None,
                phone: None,
                email: None,
                services: place.services().to_vec(),
                access: vec![],
                zone: chrono_tz::Europe::Rome,
                hours: made_up.hours,
                hours_provenance: Provenance::Demonstration,
                closures: vec![],
                spaces: made_up.spaces.into_iter().map(space).collect(),
                closed_spaces: vec![],
                spaces_provenance: Provenance::Demonstration,
                floor_plan: made_up.floor_plan,
                rules: BookingRules::default(),
                version: 1,
            })
        })
        .collect()
}

fn space(edit: EditSpace) -> Space {
    let EditSpace { id, kind, label, places, features, rect } = edit;
    Space { id, kind, label, places, features, rect }
}
