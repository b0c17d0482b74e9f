//! What the saved searches ask of the server. They stay on the device.

use crate::client::{Client, ClientError, CurrentSession, Method};
use crate::features::shared::read_ahead::ReadAhead;
use crate::offline::{Budget, Kind, Reading, Snapshot, Whose, use_kept_reading};
use crate::platform::ids;
use contract::traineeships::{MarkSeen, SavedSearch, SavedSearchList};
use leptos::prelude::*;

/// Where the person's own are.
const SAVED: &str = "/me/saved-searches";

const KIND: Kind = Kind { name: "saved-searches", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 20_000 } };

/// Who has saved some sees them without a network too.
pub const READ_AHEAD: ReadAhead = ReadAhead { path: SAVED, kind: KIND, for_somebody: true, then: |_| Vec::new() };

impl Snapshot for SavedSearchList {
    const KIND: Kind = KIND;
}

/// All of them; not read while nobody is signed in.
pub fn read_saved(session: CurrentSession) -> Reading<SavedSearchList> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| SAVED.to_owned()))
}

/// The person has seen what was new. It does not wait in the outbox: without an answer of the server nothing new was seen.
pub async fn mark_seen(client: Client, saved: SavedSearch) -> Result<SavedSearch, ClientError> {
    let path = format!("{SAVED}/{}/seen", saved.id);
    client.send(Method::Post, &path, &MarkSeen { up_to: saved.newest }, Some(ids::new_id())).await
}
