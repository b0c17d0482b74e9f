//! What works without a network: what was last seen, and what was asked for. Everything that a person asks of the server
//! goes through the outbox: with a network it is the same road with no waiting.

mod asking;
mod back;
mod bell;
mod device;
mod driver;
mod me;
pub mod outbox;
mod reading;
mod rows;
mod snapshot;
mod store;
mod sync;
mod wishes;

pub use back::use_back;
pub use reading::{Phase, Reading, Source, use_app_files, use_kept_reading, use_kept_reading_or, use_reading};
pub use rows::{EntryRows, entry_rows};
pub use snapshot::{Budget, Kind, Snapshot, Snapshots, Whose, use_snapshots};
pub use store::Kept;
pub use sync::{NobodySignedIn, Outbox, use_outbox};

use std::rc::Rc;

/// What works without a network, before it works. A copy is the same one.
#[derive(Clone, Copy)]
pub struct Offline {
    snapshots: Snapshots,
    outbox: Outbox,
}

/// Provides the device's memory to every page. Called once, after [`crate::client::provide_client`].
pub fn provide_offline() -> Offline {
    let device = Rc::<device::Device>::default();
    back::provide_back();
    Offline { snapshots: snapshot::provide_snapshots(device.clone()), outbox: sync::provide_outbox(device) }
}

impl Offline {
    /// Begins to remember and to forget. Called once; nothing of it is needed for the first paint.
    pub fn begin_to_remember(self) {
        self.snapshots.start();
        me::keep_who_is_signed_in(self.snapshots);
    }

    /// Waits until there is something to keep or to send.
    pub async fn outbox_needed(self) {
        self.outbox.needed().await;
    }

    /// Begins to keep what is asked for, and to send it. Called once. It is the heaviest part, and pages do without it.
    pub fn begin_to_send(self, rows: EntryRows) {
        self.outbox.start(rows);
    }
}
