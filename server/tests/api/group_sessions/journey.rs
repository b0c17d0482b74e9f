use contract::accounts::Role;
use contract::group_sessions::{
    CentreGroupSessions, ComingGroupSessions, GroupRegistration, GroupSession, GroupSessionStatus, PlanGroupSession,
    RegisterForGroupSession, RegistrationStatus,
};
use contract::ids::RegistrationId;
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::desks::{CENTRE, DAY};
use crate::support::groups::{Groups, ask, give_up, had, mine};

both_databases!(a_group_is_planned_registered_for_waited_for_and_attended, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    assert_eq!((session.room_label.as_str(), session.register_until), ("Sala gruppi", session.starts_at));
    // Anybody reads it, without an account, and reads counts.
    let coming: ComingGroupSessions = app.browser().get("/group-sessions").await.json();
    assert_eq!(coming.sessions, std::slice::from_ref(&session));
    let path = format!("/group-sessions/{}", session.id);
    assert_eq!(app.browser().get(&path).await.json::<GroupSession>(), session);

    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let annas = had(&ask(&anna, &session).await);
    assert_eq!((annas.status, annas.position, annas.session.registered), (RegistrationStatus::Registered, None, 1));
    let brunos = had(&ask(&bruno, &session).await);
    assert_eq!((brunos.status, brunos.position), (RegistrationStatus::Waiting, Some(1)));
    let seen: GroupSession = app.browser().get(&path).await.json();
    assert_eq!((seen.free(), seen.registered, seen.waiting), (0, 1, 1));
    assert_eq!(mine(&bruno).await.coming, std::slice::from_ref(&brunos));

    // Who gives up makes room for who waits.
    let given_up: GroupRegistration = give_up(&anna, &annas).await.json();
    assert_eq!((given_up.status, given_up.session.registered), (RegistrationStatus::Cancelled, 1));
    assert_eq!(mine(&bruno).await.coming[0].status, RegistrationStatus::Registered);
    assert_eq!((mine(&anna).await.coming.len(), mine(&anna).await.past.len()), (0, 1));
    let mails = app.mails().await;
    assert_eq!(mails.len(), 4, "registered, waiting, cancelled, promoted");
    assert!(mails[3].contains("BEGIN:VCALENDAR") || mails[3].contains("text/calendar"), "{}", mails[3]);

    // At the door.
    let check_in = format!("/registrations/{}/check-in", brunos.id);
    assert_eq!(groups.operator.command(&check_in, &json!({})).await.code(), Code::TooEarlyToCheckIn);
    app.clock.set("2026-12-01T07:50:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    let there: GroupRegistration = operator.command(&check_in, &json!({})).await.json();
    assert_eq!(there.status, RegistrationStatus::Attended);
    app.clock.set("2026-12-01T10:00:00Z");
    let over: GroupSession = app.browser().get(&path).await.json();
    assert_eq!(over.status, GroupSessionStatus::Over);
    assert!(app.browser().get("/group-sessions").await.json::<ComingGroupSessions>().sessions.is_empty());
    assert_eq!(mine(&bruno).await.past[0].status, RegistrationStatus::Attended);
});

both_databases!(a_command_sent_again_has_one_effect, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let path = format!("/group-sessions/{}/registrations", session.id);
    let (key, body) = (Uuid::now_v7(), RegisterForGroupSession { id: RegistrationId(Uuid::now_v7()), person: None });
    let again = || anna.command_again(&path, key, &body);
    let both = tokio::join!(again(), again());
    had(&both.0);
    assert_eq!(both.0.text, both.1.text);
    assert_eq!(groups.participants(&session).await.entries.len(), 1);
    let other = RegisterForGroupSession { id: RegistrationId(Uuid::now_v7()), ..body };
    let reused = anna.command_again(&path, key, &other).await;
    assert_eq!((reused.status.as_u16(), reused.code()), (422, Code::IdempotencyKeyReused));
});

both_databases!(who_was_not_checked_in_did_not_come, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(3).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let annas = had(&ask(&anna, &session).await);
    had(&ask(&bruno, &session).await);
    app.clock.set("2026-12-01T10:30:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    let path = format!("/group-sessions/{}/participants", session.id);
    let statuses = async || {
        let list: contract::group_sessions::Participants = operator.get(&path).await.json();
        list.entries.iter().map(|entry| entry.status).collect::<Vec<_>>()
    };
    assert_eq!(statuses().await, [RegistrationStatus::NotCome; 2]);
    // Who was forgotten is put right.
    operator.command(&format!("/registrations/{}/check-in", annas.id), &json!({})).await.json::<GroupRegistration>();
    assert_eq!(statuses().await, [RegistrationStatus::Attended, RegistrationStatus::NotCome]);
    assert_eq!(give_up(&bruno, &mine(&bruno).await.past[0]).await.code(), Code::WrongStatus);
});

both_databases!(the_centre_calls_off_and_says_why, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, &session).await);
    had(&ask(&bruno, &session).await);
    let path = format!("/group-sessions/{}/call-off", session.id);
    let why = json!({ "why": "L'orientatrice è malata." });
    assert_eq!(anna.command(&path, &why).await.code(), Code::NotAllowed);
    let off: GroupSession = groups.operator.command(&path, &why).await.json();
    assert_eq!((off.status, off.why.as_deref()), (GroupSessionStatus::CalledOff, Some("L'orientatrice è malata.")));
    assert_eq!(groups.operator.command(&path, &why).await.code(), Code::WrongStatus);
    for who in [&anna, &bruno] {
        let past = mine(who).await.past;
        assert_eq!(
            (past[0].status, past[0].session.status),
            (RegistrationStatus::CalledOff, GroupSessionStatus::CalledOff)
        );
    }
    let told = app.mails().await.iter().filter(|mail| mail.contains("malata")).count();
    assert_eq!(told, 2);
    assert_eq!(ask(&anna, &session).await.code(), Code::WrongStatus);
    // The room and their time are free again.
    let instead = groups.planned_at("10:00", "12:00", 2).await;
    had(&ask(&anna, &instead).await);
    let listed = app.browser().get(&format!("/centres/{CENTRE}/group-sessions?from={DAY}")).await;
    assert_eq!(listed.json::<CentreGroupSessions>().sessions.len(), 2, "what was called off is still read");
    assert_eq!(
        app.browser().get("/group-sessions").await.json::<ComingGroupSessions>().sessions,
        [mine(&anna).await.coming[0].session.clone()]
    );
});

both_databases!(a_calendar_takes_the_place_and_its_end, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let plan = PlanGroupSession { title: "CV, lettera; prova\\".to_owned(), ..groups.plan("09:00", "11:00", 1) };
    let session: GroupSession = groups.operator.command("/group-sessions", &plan).await.json();
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let (annas, brunos) = (had(&ask(&anna, &session).await), had(&ask(&bruno, &session).await));
    let path = |registration: &GroupRegistration| format!("/registrations/{}/calendar.ics", registration.id);
    let file = anna.get(&path(&annas)).await;
    assert!(file.header("content-type").starts_with("text/calendar"), "{}", file.text);
    // What staff typed cannot end the line and begin another property.
    for line in ["METHOD:PUBLISH", "DTSTART:20261201T080000Z", r"SUMMARY:CV\, lettera\; prova\\"] {
        assert!(file.text.lines().any(|found| found == line), "{line} in {}", file.text);
    }
    let waits = bruno.get(&path(&brunos)).await;
    assert_eq!((waits.status.as_u16(), waits.code()), (409, Code::WrongStatus));
    assert_eq!(bruno.get(&path(&annas)).await.code(), Code::NotFound);
    give_up(&anna, &annas).await;
    assert!(anna.get(&path(&annas)).await.text.contains("METHOD:CANCEL"));
    assert!(bruno.get(&path(&brunos)).await.text.contains("METHOD:PUBLISH"));
});
