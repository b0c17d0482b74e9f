//! What was last seen, and when: the answers that pages have read, kept on this device for when there is no network.

mod kind;
mod rows;
mod shelf;

pub use kind::{Budget, Kind, Snapshot, Whose};
pub use rows::Kept;

use super::device::Device;
use crate::client::{CurrentSession, use_session};
use crate::platform::clock;
use crate::platform::database::DatabaseError;
use contract::ids::PersonId;
use contract::time::Instant;
use leptos::prelude::*;
use leptos::task::spawn_local;
use rows::Rows;
use std::rc::Rc;

/// The answers on this device. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Snapshots {
    rows: StoredValue<Rc<Rows>, LocalStorage>,
    session: CurrentSession,
    full: RwSignal<bool>,
}

/// Makes the snapshots.
pub fn provide_snapshots(device: Rc<Device>) -> Snapshots {
    let session = use_session();
    let rows = StoredValue::new_local(Rc::new(Rows::new(device)));
    let snapshots = Snapshots { rows, session, full: RwSignal::new(false) };
    provide_context(snapshots);
    snapshots
}

/// The snapshots of this app.
pub fn use_snapshots() -> Snapshots {
    expect_context()
}

impl Snapshots {
    /// From now on what is somebody's goes with them.
    pub(super) fn start(self) {
        Effect::new(move |_| {
            let owner = self.session.owner();
            spawn_local(async move { self.forget_others(owner).await });
        });
    }

    /// Keeps an answer that was just read. A device that cannot keep it goes on without.
    pub async fn keep(self, kind: Kind, path: &str, body: String) {
        let kept = self.rows.get_value().keep(kind, self.owner(kind), path, body, clock::now()).await;
        let is_full = matches!(kept, Err(DatabaseError::Quota));
        if self.full.try_get_untracked().is_some_and(|full| full != is_full) {
            self.full.set(is_full);
        }
    }

    /// The answer that was last read, if it is kept.
    pub async fn recall(self, kind: Kind, path: &str) -> Option<Kept> {
        self.rows.get_value().recall(kind, self.owner(kind), path).await.ok().flatten()
    }

    /// Every answer of a kind that is kept, the newest first.
    pub async fn recall_all(self, kind: Kind) -> Vec<Kept> {
        self.rows.get_value().recall_all(kind, self.owner(kind)).await.unwrap_or_default()
    }

    /// When the answer was last read, if it is kept.
    pub async fn kept_at(self, kind: Kind, path: &str) -> Option<Instant> {
        self.rows.get_value().kept_at(kind, self.owner(kind), path).await.ok().flatten()
    }

    /// The server does not give this any more.
    pub async fn forget(self, kind: Kind, path: &str) {
        let _cannot_be_kept_anyway = self.rows.get_value().forget(kind, self.owner(kind), path).await;
    }

    /// Whether the device has no room to keep what is read; tracked.
    pub fn are_full(self) -> bool {
        self.full.get()
    }

    async fn forget_others(self, owner: Option<PersonId>) {
        let _cannot_be_kept_anyway = self.rows.get_value().forget_others(owner).await;
    }

    fn owner(self, kind: Kind) -> Option<PersonId> {
        match kind.whose {
            Whose::Everybody => None,
            Whose::Reader => self.session.owner_untracked(),
        }
    }
}
