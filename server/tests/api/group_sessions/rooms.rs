//! How many people a room holds, and the group sessions that are planned in it.

use contract::group_sessions::PlannedInRoom;
use contract::network::{Centre, EditFloor, EditSpace};
use contract::problem::Code;
use serde_json::json;

use crate::support::desks::CENTRE;
use crate::support::groups::Groups;
use crate::support::{Browser, Reply, TestApp};

/// Lets the groups' room hold so many.
async fn hold(groups: &Groups, operator: &Browser, places: u16) -> Reply {
    let centre: Centre = operator.get(&format!("/centres/{CENTRE}")).await.json();
    let spaces = centre.spaces.into_iter().map(|space| EditSpace {
        id: space.id,
        kind: space.kind,
        label: space.label,
        places: if space.id == groups.room { places } else { space.places },
        features: space.features,
        rect: space.rect,
    });
    let floor = EditFloor { version: centre.version, floor_plan: centre.floor_plan, spaces: spaces.collect() };
    operator.put(&format!("/centres/{CENTRE}/floor"), &floor).await
}

both_databases!(a_room_holds_the_group_sessions_that_are_planned_in_it, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let (small, large) = (groups.planned_at("09:00", "11:00", 4).await, groups.planned_at("14:00", "16:00", 8).await);
    let held = hold(&groups, &groups.operator, 8).await;
    assert_eq!(held.status, 200, "{}", held.text);
    let refused = hold(&groups, &groups.operator, 7).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::FewerPlacesThanPlanned));
    let named = PlannedInRoom {
        id: large.id,
        room: groups.room,
        title: large.title.clone(),
        time: large.time,
        places: large.places,
    };
    assert_eq!(refused.problem().group_sessions, std::slice::from_ref(&named));
    let refused = hold(&groups, &groups.operator, 3).await.problem().group_sessions;
    assert_eq!(refused.iter().map(|named| named.id).collect::<Vec<_>>(), [small.id, large.id]);
    // Nothing of a refused edit is written, and more is always right.
    let seen: Centre = app.browser().get(&format!("/centres/{CENTRE}")).await.json();
    assert_eq!(seen.spaces.iter().find(|space| space.id == groups.room).unwrap().places, 8);
    assert_eq!(hold(&groups, &groups.operator, 12).await.status, 200);
    // Once its places are fewer, or it is called off or over, the room is free to shrink.
    assert_eq!(groups.resize(&large, 6).await.status, 200);
    assert_eq!(hold(&groups, &groups.operator, 6).await.status, 200);
    let path = format!("/group-sessions/{}/call-off", large.id);
    assert_eq!(groups.operator.command(&path, &json!({ "why": "Prova" })).await.status, 200);
    assert_eq!(hold(&groups, &groups.operator, 4).await.status, 200);
    assert_eq!(hold(&groups, &groups.operator, 3).await.code(), Code::FewerPlacesThanPlanned);
    app.clock.set("2026-12-01T10:00:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    assert_eq!(hold(&groups, &operator, 3).await.status, 200);
});
