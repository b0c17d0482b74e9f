//! One command in the outbox.

use super::{Command, Entity, Event, Owner, State};
use crate::client::Call;
use contract::time::Instant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The shape of entries in the store. A version that cannot be read is left where it is, for the app that can.
pub const ENTRY_VERSION: u16 = 1;

/// The name of an entry and of its one effect: a UUIDv7 made on the device, sent as `Idempotency-Key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub Uuid);

/// A command, its request and where it stands.
///
/// Its enums are written with the variant's name outside: a tag inside would bring a second reader for all of JSON, which
/// every visitor would pay for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name.
    pub id: EntryId,
    /// Whose it is. Nobody else sees a person's, and it is sent as nobody else.
    pub owner: Owner,
    /// Its place in the line of this device; a clock may jump, this does not.
    pub place_in_line: u64,
    /// [`ENTRY_VERSION`] when it was made.
    pub version: u16,
    /// What was asked.
    pub command: Command,
    /// How it is sent. Kept as it was first made: a repetition must be the same to the byte, also after an update.
    pub call: Call,
    /// When it was asked, by the device's clock.
    pub made_at: Instant,
    /// After that it is not sent for the first time.
    pub not_after: Instant,
    /// Where it stands.
    pub state: State,
}

impl Entry {
    /// A new entry, saved and not sent.
    pub fn new(id: EntryId, owner: Owner, place_in_line: u64, command: Command, made_at: Instant) -> Self {
        Self {
            id,
            owner,
            place_in_line,
            version: ENTRY_VERSION,
            call: command.call(owner, id.0),
            not_after: command.not_after(made_at),
            command,
            made_at,
            state: State::Saved,
        }
    }

    /// What it acts on.
    pub fn entity(&self) -> Entity {
        self.command.entity()
    }

    /// Whether taking it back can do something: it was never sent, or it may have had its effect and has an opposite.
    pub fn can_be_undone(&self) -> bool {
        let may_have_effect = !self.state.is_settled() || matches!(self.state, State::Confirmed { .. });
        self.state.is_here_only() || (may_have_effect && self.command.opposite().is_some())
    }

    /// Moves to the state after the event; whether the event fitted.
    pub(super) fn apply(&mut self, event: Event) -> bool {
        match self.state.after(event) {
            Some(state) => {
                self.state = state;
                true
            }
            None => false,
        }
    }
}
