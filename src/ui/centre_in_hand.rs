//! The centre that the person has at hand: the one they looked at or booked last. The header shows its name.

use leptos::prelude::*;

/// A centre by id and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedCentre {
    /// Its id, as addresses carry it.
    pub id: String,
    /// Its name, as people read it.
    pub name: String,
}

/// The centre at hand, if there is one. Pages set it; the header follows.
#[derive(Clone, Copy)]
pub struct CentreInHand(RwSignal<Option<NamedCentre>>);

impl CentreInHand {
    /// Provides it to everything below, beginning with what was kept from the last visit.
    pub fn provide(kept: Option<NamedCentre>) -> Self {
        let centre = Self(RwSignal::new(kept));
        provide_context(centre);
        centre
    }

    /// The one of the nearest provider; one of its own where there is none.
    pub fn expect() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(None)))
    }

    /// The centre, followed.
    pub fn get(self) -> Option<NamedCentre> {
        self.0.get()
    }

    /// From now on this one is at hand.
    pub fn take(self, id: impl Into<String>, name: impl Into<String>) {
        let taken = Some(NamedCentre { id: id.into(), name: name.into() });
        if self.0.with_untracked(|centre| *centre != taken) {
            self.0.set(taken);
        }
    }
}
