//! What this room reads from the server, and what of it stays on the device.

use crate::client::{BASE, CurrentSession};
use crate::offline::{
    Budget, Kind, Reading, Snapshot, Snapshots, Source, Whose, use_kept_reading, use_kept_reading_or, use_snapshots,
};
use contract::group_sessions::{ComingGroupSessions, GroupSession, MyGroupSessions};
use contract::ids::{GroupSessionId, RegistrationId};
use leptos::prelude::*;

/// Where the group sessions to come are.
pub const COMING: &str = "/group-sessions";

/// Where the registrations of who is signed in are.
pub const MINE: &str = "/me/group-sessions";

/// The group sessions to come.
pub const COMING_GROUP_SESSIONS: Kind =
    Kind { name: "group-sessions", whose: Whose::Everybody, budget: Budget { answers: 1, bytes: 300_000 } };

/// The registrations of who is signed in.
pub const MY_GROUP_SESSIONS: Kind =
    Kind { name: "my-group-sessions", whose: Whose::Reader, budget: Budget { answers: 1, bytes: 200_000 } };

impl Snapshot for ComingGroupSessions {
    const KIND: Kind = COMING_GROUP_SESSIONS;
}

impl Snapshot for MyGroupSessions {
    const KIND: Kind = MY_GROUP_SESSIONS;
}

impl Snapshot for GroupSession {
    const KIND: Kind =
        Kind { name: "group-session", whose: Whose::Everybody, budget: Budget { answers: 20, bytes: 100_000 } };
}

/// The group sessions to come.
pub fn read_coming() -> Reading<ComingGroupSessions> {
    use_kept_reading(|| Some(COMING.to_owned()))
}

/// The registrations of who is signed in; not read while nobody is.
pub fn read_mine(session: CurrentSession) -> Reading<MyGroupSessions> {
    let reader = Memo::new(move |_| session.reader());
    use_kept_reading(move || reader.get().map(|_| MINE.to_owned()))
}

/// One group session. Without a network it may be found in what was read of others.
pub fn read_one(wanted: GroupSessionId) -> Reading<GroupSession> {
    let snapshots = use_snapshots();
    let path = move || Some(format!("{COMING}/{wanted}"));
    use_kept_reading_or(path, move |_| Box::pin(find_in_lists(snapshots, wanted)))
}

/// Where the browser fetches the calendar file of somebody's place.
pub fn calendar_address(registration: RegistrationId) -> String {
    format!("{BASE}/registrations/{registration}/calendar.ics")
}

async fn find_in_lists(snapshots: Snapshots, wanted: GroupSessionId) -> Option<(GroupSession, Source)> {
    if let Some(kept) = snapshots.recall(COMING_GROUP_SESSIONS, COMING).await
        && let Ok(ComingGroupSessions { sessions, .. }) = serde_json::from_str(&kept.body)
        && let Some(found) = sessions.into_iter().find(|session| session.id == wanted)
    {
        return Some((found, Source::Device { at: kept.at }));
    }
    let kept = snapshots.recall(MY_GROUP_SESSIONS, MINE).await?;
    let MyGroupSessions { coming, past, .. } = serde_json::from_str(&kept.body).ok()?;
    let found = coming.into_iter().chain(past).find(|mine| mine.session.id == wanted)?;
    Some((found.session, Source::Device { at: kept.at }))
}
