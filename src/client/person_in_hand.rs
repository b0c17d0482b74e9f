//! The person at the operator's desk for whom a desk is being booked. In memory only: it stands in no address and in no
//! storage, and a sign-out ends it.

use contract::accounts::PersonCard;
use leptos::prelude::*;

/// Who it is, if there is somebody. A copy is the same one.
#[derive(Clone, Copy)]
pub struct PersonInHand(RwSignal<Option<PersonCard>>);

impl PersonInHand {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// The person; tracked.
    pub fn get(self) -> Option<PersonCard> {
        self.0.get()
    }

    /// From now on desks are booked for this person.
    pub fn take(self, person: PersonCard) {
        self.0.set(Some(person));
    }

    /// From now on desks are booked for whoever is signed in.
    pub fn release(self) {
        if self.0.with_untracked(Option::is_some) {
            self.0.set(None);
        }
    }
}

/// The person at the desk.
pub fn use_person_in_hand() -> PersonInHand {
    super::use_client().person_in_hand
}
