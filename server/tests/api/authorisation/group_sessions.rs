use chrono::{Days, NaiveDate};
use contract::accounts::Role;
use contract::group_sessions::{
    EditGroupSession, GroupSession, GroupSessionTime, LinkClass, PlanGroupSession, RegisterForGroupSession,
    holds_groups,
};
use contract::ids::{GroupSessionId, RegistrationId};
use contract::network::Centre;
use contract::time::TimeOfDay;
use serde_json::json;
use std::sync::atomic::{AtomicU16, Ordering};
use uuid::Uuid;

use super::table::{Asked, Endpoint, Ground, Whose, endpoint, public};
use crate::orientation::class_room::wish;

const EVERYBODYS_OWN: [u16; 6] = [401, 200, 200, 200, 200, 200];
const HIDDEN_BUT_AT_WORK: [u16; 6] = [401, 404, 404, 404, 200, 200];
const HIDDEN_ELSEWHERE: [u16; 6] = [401, 404, 404, 404, 404, 200];
const STAFF_AT_WORK: [u16; 6] = [401, 403, 403, 403, 200, 200];
const STAFF_ELSEWHERE: [u16; 6] = [401, 403, 403, 403, 403, 200];

pub fn endpoints() -> Vec<Endpoint> {
    let mut endpoints = seen();
    endpoints.extend(planned_by_staff());
    endpoints.extend(registrations());
    endpoints
}

fn seen() -> Vec<Endpoint> {
    vec![
        public("GET", "/group-sessions"),
        endpoint("GET", "/centres/{centre}/group-sessions")
            .row(Whose::Nobodys, [200; 6])
            .asked(|ground| Box::pin(async move { Asked::path(format!("/centres/{}/group-sessions", ground.centre)) })),
        below("GET", "/group-sessions/{group_session}", "", None).row(Whose::Nobodys, [200; 6]),
        endpoint("GET", "/me/group-sessions").row(Whose::Own, EVERYBODYS_OWN),
        below("GET", "/group-sessions/{group_session}/participants", "/participants", None)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE),
    ]
}

fn planned_by_staff() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/group-sessions")
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| Box::pin(async move { Asked::body("/group-sessions", &plan(ground).await) })),
        endpoint("PUT", "/group-sessions/{group_session}")
            .row(Whose::SameCentre, STAFF_AT_WORK)
            .row(Whose::Other, STAFF_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let GroupSession { id, version, title, about, places, .. } = planned(ground).await;
                    let edit = EditGroupSession { version, title, about, places };
                    Asked::body(format!("/group-sessions/{id}"), &edit)
                })
            }),
        // A class that who asks guides; who may open none is refused before anybody looks for one.
        endpoint("PUT", "/group-sessions/{group_session}/class")
            .row(Whose::SameCentre, STAFF_AT_WORK)
            .row(Whose::Other, STAFF_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let wish = wish("Gruppo");
                    ground.asker.post("/classes", &wish).await;
                    let path = format!("/group-sessions/{}/class", planned(ground).await.id);
                    Asked::body(path, &LinkClass { class: wish.id })
                })
            }),
        below("DELETE", "/group-sessions/{group_session}/class", "/class", None)
            .row(Whose::SameCentre, [401, 403, 403, 403, 204, 204])
            .row(Whose::Other, [401, 403, 403, 403, 403, 204]),
        below("POST", "/group-sessions/{group_session}/call-off", "/call-off", Some(json!({ "why": "Prova" })))
            .row(Whose::SameCentre, STAFF_AT_WORK)
            .row(Whose::Other, STAFF_ELSEWHERE),
    ]
}

fn registrations() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/group-sessions/{group_session}/registrations")
            .row(Whose::Own, [401, 201, 201, 201, 201, 201])
            .row(Whose::SameCentre, [401, 403, 403, 403, 201, 201])
            .row(Whose::Other, [401, 403, 403, 403, 403, 201])
            .asked(|ground| {
                Box::pin(async move {
                    let session = planned(ground).await;
                    let body =
                        RegisterForGroupSession { id: RegistrationId(Uuid::now_v7()), person: Some(ground.owner) };
                    Asked::body(format!("/group-sessions/{}/registrations", session.id), &body)
                })
            }),
        endpoint("GET", "/registrations/{registration}/calendar.ics")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let id = registered(ground).await;
                    Asked::path(format!("/registrations/{id}/calendar.ics"))
                })
            }),
        endpoint("POST", "/registrations/{registration}/cancel")
            .row(Whose::Own, EVERYBODYS_OWN)
            .row(Whose::SameCentre, HIDDEN_BUT_AT_WORK)
            .row(Whose::Other, HIDDEN_ELSEWHERE)
            .asked(|ground| {
                Box::pin(async move {
                    let id = registered(ground).await;
                    Asked::body(format!("/registrations/{id}/cancel"), &json!({}))
                })
            }),
        // Days before it is too early to be checked in, which is the room's answer and not the door's.
        endpoint("POST", "/registrations/{registration}/check-in")
            .row(Whose::Own, [401, 403, 403, 403, 409, 409])
            .row(Whose::SameCentre, [401, 404, 404, 404, 409, 409])
            .row(Whose::Other, [401, 404, 404, 404, 404, 409])
            .asked(|ground| {
                Box::pin(async move {
                    let id = registered(ground).await;
                    Asked::body(format!("/registrations/{id}/check-in"), &json!({}))
                })
            }),
    ]
}

/// An endpoint below a group session at the ground's centre.
fn below(method: &'static str, path: &'static str, more: &'static str, body: Option<serde_json::Value>) -> Endpoint {
    endpoint(method, path).asked(move |ground| {
        let body = body.clone();
        Box::pin(async move {
            let path = format!("/group-sessions/{}{more}", planned(ground).await.id);
            body.map_or_else(|| Asked::path(path.clone()), |body| Asked::body(path.clone(), &body))
        })
    })
}

/// Registers the owner, and names the registration.
async fn registered(ground: &Ground<'_>) -> RegistrationId {
    let session = planned(ground).await;
    let owner = ground.app.browser_of(ground.owner).await;
    let body = RegisterForGroupSession { id: RegistrationId(Uuid::now_v7()), person: None };
    let reply = owner.command(&format!("/group-sessions/{}/registrations", session.id), &body).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    body.id
}

/// A group session that an administrator has planned at the ground's centre.
async fn planned(ground: &Ground<'_>) -> GroupSession {
    let admin = ground.app.signed_in(Role::Admin).await;
    let reply = admin.command("/group-sessions", &plan(ground).await).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    reply.json()
}

/// An hour of a group room at the ground's centre in which nothing else is: each time another one, on a day on which the
/// demonstration has nothing.
async fn plan(ground: &Ground<'_>) -> PlanGroupSession {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let centre: Centre = ground.asker.get(&format!("/centres/{}", ground.centre)).await.json();
    let room = centre.spaces.iter().find(|space| holds_groups(space.kind)).expect("a group room");
    // Four hours a day, from Monday to Friday.
    let (day, hour) = {
        let turn = NEXT.fetch_add(1, Ordering::SeqCst);
        (u64::from(turn / 4), 9 + turn % 4)
    };
    let first: NaiveDate = "2027-01-11".parse().unwrap();
    let date = first.checked_add_days(Days::new(7 * (day / 5) + day % 5)).unwrap();
    let at = |hour: u16| TimeOfDay::from_minutes(hour * 60).unwrap();
    PlanGroupSession {
        id: GroupSessionId(Uuid::now_v7()),
        centre: ground.centre.clone(),
        title: "Prova".to_owned(),
        about: String::new(),
        time: GroupSessionTime { date, start: at(hour), end: at(hour + 1), fold: None },
        room: room.id,
        places: 2,
        register_until: None,
    }
}
