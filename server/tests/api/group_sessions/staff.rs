use contract::accounts::Role;
use contract::group_sessions::{EditGroupSession, GroupRegistration, GroupSession, Participants, RegistrationStatus};
use contract::problem::Code;
use serde_json::json;

use crate::support::TestApp;
use crate::support::desks::CENTRE;
use crate::support::groups::{Groups, ask, ask_for, had};

both_databases!(staff_read_names_in_the_order_of_registering_and_others_do_not, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, &session).await);
    had(&ask(&bruno, &session).await);
    let list = groups.participants(&session).await;
    let seen: Vec<_> = list.entries.iter().map(|entry| (entry.person.id, entry.status, entry.position)).collect();
    let expected =
        [(anna.person(), RegistrationStatus::Registered, None), (bruno.person(), RegistrationStatus::Waiting, Some(1))];
    assert_eq!(seen, expected);
    let path = format!("/group-sessions/{}/participants", session.id);
    let stranger = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    for who in [&anna, &stranger] {
        assert_eq!(who.get(&path).await.code(), Code::NotFound);
    }
    assert_eq!(app.signed_in(Role::Admin).await.get(&path).await.json::<Participants>().entries.len(), 2);
    // What everybody reads has nobody's name.
    let public = app.browser().get(&format!("/group-sessions/{}", session.id)).await;
    assert!(!public.text.contains("Prova"), "{}", public.text);
    for path in [
        format!("/registrations/{}/check-in", list.entries[0].registration),
        format!("/registrations/{}/cancel", list.entries[0].registration),
    ] {
        assert_eq!(stranger.command(&path, &json!({})).await.code(), Code::NotFound, "{path}");
    }
});

both_databases!(staff_register_who_is_there_and_has_no_address, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(2).await;
    let here = app.person(Role::Citizen, None, Some(CENTRE.parse().unwrap())).await;
    let elsewhere = app.person(Role::Citizen, None, Some("cpi-lauria".parse().unwrap())).await;
    assert_eq!(ask_for(&groups.operator, &session, Some(elsewhere)).await.code(), Code::NotFound);
    let citizen = app.signed_in(Role::Citizen).await;
    assert_eq!(ask_for(&citizen, &session, Some(here)).await.code(), Code::NotAllowed);
    // Also once it has begun.
    app.clock.set("2026-12-01T08:05:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    assert_eq!(ask(&citizen, &session).await.code(), Code::RegistrationClosed);
    let registered = had(&ask_for(&operator, &session, Some(here)).await);
    let check_in = format!("/registrations/{}/check-in", registered.id);
    let there: GroupRegistration = operator.command(&check_in, &json!({})).await.json();
    assert_eq!(there.status, RegistrationStatus::Attended);
    assert_eq!(operator.command(&check_in, &json!({})).await.code(), Code::WrongStatus);
});

both_databases!(an_edit_names_the_version_that_it_was_made_on, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(2).await;
    let path = format!("/group-sessions/{}", session.id);
    let edit = EditGroupSession { version: 0, title: " Il CV ".into(), about: String::new(), places: 4 };
    let edited: GroupSession = groups.operator.put(&path, &edit).await.json();
    assert_eq!((edited.title.as_str(), edited.about.as_str(), edited.places, edited.version), ("Il CV", "", 4, 1));
    let old = groups.operator.put(&path, &edit).await;
    assert_eq!((old.status.as_u16(), old.code()), (409, Code::ChangedMeanwhile));
    let untitled = EditGroupSession { version: 1, title: String::new(), ..edit };
    assert_eq!(groups.operator.put(&path, &untitled).await.code(), Code::InvalidFields);
    app.clock.set("2026-12-01T10:00:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    let late = EditGroupSession { version: 1, title: "Tardi".into(), ..untitled };
    assert_eq!(operator.put(&path, &late).await.code(), Code::WrongStatus);
    let call_off = operator.command(&format!("{path}/call-off"), &json!({ "why": "Tardi" })).await;
    assert_eq!(call_off.code(), Code::WrongStatus);
});
