//! Who is signed in stays on the device, so that the app knows its person without a network.

use super::snapshot::{Budget, Kind, Snapshots, Whose};
use crate::client::{Session, use_session};
use leptos::prelude::*;
use leptos::task::spawn_local;

const ME: Kind = Kind { name: "me", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 4_000 } };

const PATH: &str = "/me";

/// Keeps each answer of the server about who is signed in, and recalls the last one while the server cannot be reached.
pub fn keep_who_is_signed_in(snapshots: Snapshots) {
    let session = use_session();
    Effect::new(move |_| match session.get() {
        Session::SignedIn(me) => {
            // The contract's types always have a JSON form.
            let body = serde_json::to_string(&me).unwrap_or_default();
            spawn_local(async move { snapshots.keep(ME, PATH, body).await });
        }
        Session::Unreached => spawn_local(async move {
            let kept = snapshots.recall(ME, PATH).await;
            if let Some(me) = kept.and_then(|kept| serde_json::from_str(&kept.body).ok()) {
                session.recall(me);
            }
        }),
        Session::Unknown | Session::SignedOut => {}
    });
}
