//! What the search reads, and what of it stays on the device: the last answers, each under what was looked for.

use super::kept::{Answer, KeptPostings};
use crate::client::{Client, ClientError};
use crate::features::shared::read_ahead::ReadAhead;
use crate::offline::{Budget, Kind, Reading, Snapshot, Snapshots, Source, Whose, use_kept_reading_or, use_snapshots};
use crate::platform::clock;
use contract::traineeships::{FoundPostings, PostingSearch};
use leptos::prelude::*;
use std::sync::Arc;

/// What was found. Twenty postings are some seven kilobytes.
const FOUND: Kind =
    Kind { name: "found-postings", whose: Whose::Everybody, budget: Budget { answers: 60, bytes: 400_000 } };

/// Where everything that is open is, the newest first.
const EVERYTHING: &str = "/postings";

/// The newest are read ahead, so that somebody who opens the search for the first time without a network has some.
pub const READ_AHEAD: ReadAhead =
    ReadAhead { path: EVERYTHING, kind: FOUND, for_somebody: false, then: |_| Vec::new() };

impl Snapshot for Answer {
    const KIND: Kind = FOUND;
}

/// What the phone has, once it was looked for: to read all of it at each key is what a slow phone feels.
type Gathered = StoredValue<Option<Arc<KeptPostings>>>;

/// What is found, anew whenever something else is looked for. Without a network it is looked for among what the phone has.
pub fn read_found(search: Memo<PostingSearch>) -> Reading<Answer> {
    let (snapshots, gathered) = (use_snapshots(), Gathered::new(None));
    let found = use_kept_reading_or(
        move || Some(path(&search.get())),
        move |_| Box::pin(look(snapshots, gathered, search.get_untracked())),
    );
    // What the server has said since is among it the next time.
    Effect::new(move |_| {
        if found.source() == Source::Server {
            gathered.set_value(None);
        }
    });
    found
}

/// The page after the one that ended with `next`. It stays on the device as well.
pub async fn read_later(
    client: Client,
    snapshots: Snapshots,
    search: PostingSearch,
    next: i64,
) -> Result<FoundPostings, ClientError> {
    let path = path(&PostingSearch { after: Some(next), ..search });
    let read = |body: &str| serde_json::from_str(body).map_err(|_| ClientError::Unreadable { status: 200 });
    match client.get_text(&path).await {
        Ok(body) => {
            let page = read(&body)?;
            snapshots.keep(FOUND, &path, body).await;
            Ok(page)
        }
        Err(error) => match snapshots.recall(FOUND, &path).await {
            Some(kept) if error.may_pass() => read(&kept.body),
            _ => Err(error),
        },
    }
}

async fn look(snapshots: Snapshots, gathered: Gathered, search: PostingSearch) -> Option<(Answer, Source)> {
    let kept = match gathered.try_get_value().flatten() {
        Some(kept) => kept,
        None => {
            let answers = snapshots.recall_all(FOUND).await.into_iter();
            let answers = answers.filter_map(|kept| Some((kept.at, serde_json::from_str(&kept.body).ok()?)));
            let kept = Arc::new(KeptPostings::gather(answers, clock::local(clock::now()).date()));
            let _left = gathered.try_set_value(Some(kept.clone()));
            kept
        }
    };
    let (answer, at) = kept.look(&search)?;
    Some((answer, Source::Device { at }))
}

fn path(search: &PostingSearch) -> String {
    match search.query() {
        query if query.is_empty() => EVERYTHING.to_owned(),
        query => format!("{EVERYTHING}?{query}"),
    }
}
