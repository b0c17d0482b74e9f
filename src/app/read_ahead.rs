//! What the device reads while nobody waits for it, so that pages that were never opened open without a network.

use crate::client::{Client, use_client, use_session};
use crate::features::READ_AHEAD;
use crate::features::shared::read_ahead::ReadAhead;
use crate::offline::{Kind, Snapshots, use_back, use_snapshots};
use crate::platform::{clock, network, wait};
use chrono::TimeDelta;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page that the person is on goes first, with all that it fetches.
const PATIENCE_MS: i64 = 3_000;

/// What was read so many minutes ago is new enough.
const FRESH_MINUTES: i64 = 30;

/// Reads ahead a while after the start, after each sign-in, and when the network or the person is back.
pub fn read_ahead() {
    let (client, session, snapshots, back) = (use_client(), use_session(), use_snapshots(), use_back());
    let reader = Memo::new(move |_| session.reader());
    let latest = StoredValue::new(0_u32);
    Effect::new(move |_| {
        back.track();
        let for_somebody = reader.get().is_some();
        latest.update_value(|latest| *latest += 1);
        let mine = latest.get_value();
        spawn_local(async move {
            wait::sleep(PATIENCE_MS).await;
            if latest.get_value() == mine && network::is_online() {
                for room in READ_AHEAD.into_iter().filter(|room| for_somebody || !room.for_somebody) {
                    read_room(client, snapshots, room).await;
                }
            }
        });
    });
}

async fn read_room(client: Client, snapshots: Snapshots, room: ReadAhead) {
    let Some(body) = read(client, snapshots, room.kind, room.path).await else { return };
    for (kind, path) in (room.then)(&body) {
        if read(client, snapshots, kind, &path).await.is_none() {
            return;
        }
    }
}

/// The answer, read anew unless it is fresh; nothing when the server cannot be asked.
async fn read(client: Client, snapshots: Snapshots, kind: Kind, path: &str) -> Option<String> {
    let fresh = clock::now() - TimeDelta::minutes(FRESH_MINUTES);
    if snapshots.kept_at(kind, path).await.is_some_and(|at| at > fresh) {
        return snapshots.recall(kind, path).await.map(|kept| kept.body);
    }
    let body = client.get_text(path).await.ok()?;
    snapshots.keep(kind, path, body.clone()).await;
    Some(body)
}
