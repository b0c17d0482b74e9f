//! The places of a group session and the list of who waits for one. Nobody is ranked: it goes by who registered first.

use crate::ids::RegistrationId;

/// Somebody who waits for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The registration.
    pub registration: RegistrationId,
    /// Whether the person has nothing else at that time. Who has is skipped, and keeps the place in the list.
    pub is_free: bool,
}

/// Who gets the places that are free, in the order of the list: as many as there are places, of those who are free.
pub fn promoted(places: u16, registered: u16, list: &[Waiting]) -> Vec<RegistrationId> {
    let free = usize::from(places.saturating_sub(registered));
    list.iter().filter(|waiting| waiting.is_free).take(free).map(|waiting| waiting.registration).collect()
}

/// The first place that nobody has, counted from 1, if there is one. Each person has one of the room's places.
pub fn first_free_place(places: u16, taken: &[u16]) -> Option<u16> {
    (1..=places).find(|place| !taken.contains(place))
}

/// The position in the list, from 1 on: before somebody stand those who registered earlier and wait too. Numbers are
/// those that registrations get in the order in which they are made.
pub fn position(number: i64, waiting: &[i64]) -> u16 {
    let before = waiting.iter().filter(|other| **other < number).count();
    u16::try_from(before + 1).unwrap_or(u16::MAX)
}
