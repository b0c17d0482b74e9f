use contract::accounts::Role;
use contract::appointments::AppointmentStatus;
use contract::bookings::BlockSpace;
use contract::group_sessions::{
    CentreGroupSessions, LocalMoment, MOST_COMING_REGISTRATIONS, PlanGroupSession, RegisterForGroupSession,
    RegistrationStatus,
};
use contract::ids::{BlockId, BookingId, GroupSessionId, RegistrationId, SpaceId};
use contract::network::{EditFloor, FloorPlan};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::desks::{
    CENTRE, DAY, ask as ask_desk, had as had_desk, slot as desk_slot, version, wish as wish_desk,
};
use crate::support::groups::{Groups, ask, ask_for, give_up, had, mine};
use crate::support::talks::Talks;
use crate::support::{Reply, TestApp};

fn refused(reply: &Reply) -> (u16, Code) {
    (reply.status.as_u16(), reply.code())
}

both_databases!(each_bad_plan_has_its_status_and_code, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let plan = |start: &str, end: &str| groups.plan(start, end, 5);
    let on = |date: &str, plan: PlanGroupSession| {
        let time = contract::group_sessions::GroupSessionTime { date: date.parse().unwrap(), ..plan.time };
        PlanGroupSession { time, ..plan }
    };
    let until = |time: &str| {
        let said = LocalMoment { date: DAY.parse().unwrap(), time: time.parse().unwrap() };
        PlanGroupSession { register_until: Some(said), ..plan("09:00", "11:00") }
    };
    let cases = [
        (plan("07:00", "09:00"), 409, Code::OutsideHours, ""),
        (on("2026-12-05", plan("09:00", "11:00")), 409, Code::CentreClosed, ""),
        (on("2026-11-23", plan("09:00", "11:00")), 409, Code::InThePast, ""),
        (on("2028-01-03", plan("09:00", "11:00")), 409, Code::TooFarAhead, ""),
        (PlanGroupSession { room: groups.desk, ..plan("09:00", "11:00") }, 409, Code::SpaceNotBookable, ""),
        (PlanGroupSession { room: groups.interview_room, ..plan("09:00", "11:00") }, 409, Code::SpaceNotBookable, ""),
        (PlanGroupSession { room: SpaceId(Uuid::now_v7()), ..plan("09:00", "11:00") }, 409, Code::SpaceNotBookable, ""),
        (PlanGroupSession { centre: "nowhere".parse().unwrap(), ..plan("09:00", "11:00") }, 404, Code::NotFound, ""),
        (plan("09:10", "11:00"), 422, Code::NotOnQuarterHour, "time.start"),
        (plan("11:00", "09:00"), 422, Code::EndNotAfterStart, "time.end"),
        (on("2027-03-28", plan("02:30", "04:00")), 422, Code::TimeDoesNotExist, "time.start"),
        (on("2027-10-31", plan("02:30", "04:00")), 422, Code::TimeIsAmbiguous, "time.fold"),
        (groups.plan("09:00", "11:00", 0), 422, Code::InvalidFields, "places"),
        (groups.plan("09:00", "11:00", 11), 422, Code::InvalidFields, "places"),
        (PlanGroupSession { title: " ".into(), ..plan("09:00", "11:00") }, 422, Code::InvalidFields, "title"),
        (PlanGroupSession { about: "a".repeat(601), ..plan("09:00", "11:00") }, 422, Code::InvalidFields, "about"),
        (until("09:15"), 422, Code::InvalidFields, "register_until"),
    ];
    for (plan, status, code, field) in cases {
        let reply = groups.operator.command("/group-sessions", &plan).await;
        assert_eq!(refused(&reply), (status, code), "{plan:?}");
        let named: Vec<_> = reply.problem().fields.into_iter().map(|error| error.field).collect();
        assert_eq!(named.join(" "), field, "{plan:?}");
    }
    let keyless = groups.operator.post("/group-sessions", &plan("09:00", "11:00")).await;
    assert_eq!(refused(&keyless), (400, Code::IdempotencyKeyMissing));
    let nobody = app.browser().command("/group-sessions", &plan("09:00", "11:00")).await;
    assert_eq!(refused(&nobody), (401, Code::NotSignedIn));
});

both_databases!(a_room_has_one_group_at_a_time_and_is_not_blocked_under_it, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    groups.planned_at("09:00", "11:00", 5).await;
    let overlapping = groups.operator.command("/group-sessions", &groups.plan("10:45", "12:00", 5)).await;
    assert_eq!(refused(&overlapping), (409, Code::SlotTaken));
    groups.planned_at("11:00", "12:00", 5).await;
    let block = |start: &str, end: &str| {
        let slot = desk_slot(groups.room, DAY, start, end);
        BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Lavori".into() }
    };
    assert_eq!(refused(&groups.operator.command("/blocks", &block("09:00", "10:00")).await), (409, Code::SlotTaken));
    assert_eq!(groups.operator.command("/blocks", &block("15:00", "16:00")).await.status.as_u16(), 201);
    let blocked = groups.operator.command("/group-sessions", &groups.plan("15:30", "17:00", 5)).await;
    assert_eq!(refused(&blocked), (409, Code::SpaceBlocked));
    // Nor does it become another kind of space.
    let version = version(&groups.operator, CENTRE).await;
    let floor = EditFloor { version, floor_plan: FloorPlan { width: 10, height: 10, walls: vec![] }, spaces: vec![] };
    let closed = groups.operator.put(&format!("/centres/{CENTRE}/floor"), &floor).await;
    assert_eq!(refused(&closed), (409, Code::SpaceInUse));
});

both_databases!(nobody_is_in_two_places, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(5).await;
    let anna = app.signed_in(Role::Citizen).await;
    let desk = had_desk(&ask_desk(&anna, desk_slot(groups.desk, DAY, "10:30", "11:30")).await);
    assert_eq!(refused(&ask(&anna, &session).await), (409, Code::PersonBusy));
    anna.command(&format!("/bookings/{}/cancel", desk.id), &json!({})).await;
    let registered = had(&ask(&anna, &session).await);
    let slot = || desk_slot(groups.desk, DAY, "10:30", "11:30");
    assert_eq!(refused(&ask_desk(&anna, slot()).await), (409, Code::PersonBusy));
    // Giving up gives the time back.
    give_up(&anna, &registered).await;
    had_desk(&ask_desk(&anna, slot()).await);
});

both_databases!(a_talk_and_a_group_at_one_time_are_refused, async |app: TestApp| {
    // The talks' centre has no group room; the group meets elsewhere at the same time.
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let talk = crate::support::talks::had(&crate::support::talks::ask(&anna, &talks.wish(0, "10:00")).await);
    assert_eq!(talk.status, AppointmentStatus::Confirmed);
    portalavoro_server::demo::seed(&app.state).await.unwrap();
    let admin = app.signed_in(Role::Admin).await;
    let hub = "portalavoro-matera";
    let centre: contract::network::Centre = admin.get(&format!("/centres/{hub}")).await.json();
    let room = centre.spaces.iter().find(|space| contract::group_sessions::holds_groups(space.kind)).unwrap();
    let groups = Groups { operator: admin.clone(), desk: room.id, room: room.id, interview_room: room.id };
    let plan = PlanGroupSession { centre: hub.parse().unwrap(), ..groups.plan("10:30", "11:30", 5) };
    let session = admin.command("/group-sessions", &plan).await.json();
    assert_eq!(refused(&ask(&anna, &session).await), (409, Code::PersonBusy));
});

both_databases!(nobody_registers_twice_or_too_late, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let said = LocalMoment { date: "2026-11-30".parse().unwrap(), time: "18:00".parse().unwrap() };
    let plan = PlanGroupSession { register_until: Some(said), ..groups.plan("09:00", "11:00", 1) };
    let session = groups.operator.command("/group-sessions", &plan).await.json();
    let (anna, bruno, carla) =
        (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, &session).await);
    assert_eq!(refused(&ask(&anna, &session).await), (409, Code::AlreadyRegistered));
    let waiting = had(&ask(&bruno, &session).await);
    assert_eq!(refused(&ask(&bruno, &session).await), (409, Code::AlreadyRegistered));
    // Who has given up may come back, at the end of the list.
    give_up(&bruno, &waiting).await;
    assert_eq!(had(&ask(&bruno, &session).await).position, Some(1));
    let brunos = mine(&bruno).await;
    assert_eq!((brunos.coming.len(), brunos.past.len()), (1, 0), "what was given up before does not count any more");
    app.clock.set("2026-11-30T17:00:00Z");
    assert_eq!(refused(&ask(&carla, &session).await), (409, Code::RegistrationClosed));
    let nobody = ask(&app.browser(), &session).await;
    assert_eq!(refused(&nobody), (401, Code::NotSignedIn));
    // Once it has begun, only staff register, and nobody waits any more.
    app.clock.set("2026-12-01T08:15:00Z");
    let operator = app.browser_of(groups.operator.person()).await;
    let here = app.person(Role::Citizen, None, Some(CENTRE.parse().unwrap())).await;
    assert_eq!(refused(&ask_for(&operator, &session, Some(here)).await), (409, Code::NoPlaceFree));
    assert_eq!(mine(&bruno).await.past[0].position, None, "who still waits when it begins has waited for nothing");
});

both_databases!(five_registrations_to_come_are_the_most, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let anna = app.signed_in(Role::Citizen).await;
    let mut sessions = Vec::new();
    for hour in 9..=9 + MOST_COMING_REGISTRATIONS {
        sessions.push(groups.planned_at(&format!("{hour:02}:00"), &format!("{:02}:00", hour + 1), 5).await);
    }
    // All at once: the limit holds.
    let asks = sessions.iter().map(|session| {
        let anna = &anna;
        async move { ask(anna, session).await }
    });
    let replies = futures_util::future::join_all(asks).await;
    let codes: Vec<_> = replies.iter().filter(|reply| reply.status.as_u16() != 201).map(refused).collect();
    assert_eq!(codes, [(409, Code::RegistrationLimitReached)]);
});

both_databases!(an_id_that_stands_for_something_else_is_refused, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let desk = had_desk(&ask_desk(&anna, desk_slot(groups.desk, DAY, "15:00", "16:00")).await);
    let session = groups.planned(5).await;
    let annas = had(&ask(&anna, &session).await);
    for id in [desk.id.0, session.id.0, annas.id.0] {
        let plan = PlanGroupSession { id: GroupSessionId(id), ..groups.plan("17:00", "18:00", 5) };
        let body = RegisterForGroupSession { id: RegistrationId(id), person: None };
        let path = format!("/group-sessions/{}/registrations", session.id);
        for reply in [groups.operator.command("/group-sessions", &plan).await, bruno.command(&path, &body).await] {
            assert_eq!(refused(&reply), (422, Code::InvalidFields));
            assert_eq!(reply.problem().fields[0].field, "id");
        }
    }
    assert_eq!(mine(&anna).await.coming[0].status, RegistrationStatus::Registered);
});

both_databases!(what_is_no_group_session_or_date_is_not_there, async |app: TestApp| {
    let citizen = app.signed_in(Role::Citizen).await;
    for path in [
        "/group-sessions/seven",
        "/group-sessions/0190b5a2-0000-7000-8000-000000000000",
        "/centres/nowhere/group-sessions",
    ] {
        assert_eq!(citizen.get(path).await.code(), Code::NotFound, "{path}");
    }
    for query in ["?from=tomorrow", "?from=2026-02-30", "?to=2026-12-01", "?from=+262142-12-31"] {
        let path = format!("/centres/{CENTRE}/group-sessions{query}");
        assert_eq!(citizen.get(&path).await.code(), Code::MalformedQuery, "{query}");
    }
    let all = citizen.get(&format!("/centres/{CENTRE}/group-sessions?from=1999-01-01")).await;
    assert!(all.json::<CentreGroupSessions>().sessions.is_empty());
    let nothing = citizen.command(&format!("/registrations/{}/cancel", Uuid::now_v7()), &json!({})).await;
    assert_eq!(refused(&nothing), (404, Code::NotFound));
});

both_databases!(an_id_under_which_somebody_waits_stands_for_nothing_else, async |app: TestApp| {
    let groups = Groups::open(&app, 10).await;
    let session = groups.planned(1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let annas = had(&ask(&anna, &session).await);
    let waits = had(&ask(&bruno, &session).await);
    assert_eq!(waits.status, RegistrationStatus::Waiting);
    // A desk, a block, a group session and a registration are all refused it, whoever asks.
    let id = waits.id.0;
    let mut desk = wish_desk(desk_slot(groups.desk, DAY, "12:00", "13:00"));
    desk.id = BookingId(id);
    let block =
        BlockSpace { id: BlockId(id), slot: desk_slot(groups.desk, DAY, "15:00", "16:00"), reason: "Lavori".into() };
    let plan = PlanGroupSession { id: GroupSessionId(id), ..groups.plan("14:00", "15:00", 5) };
    let other = groups.planned_at("16:00", "17:00", 5).await;
    let register = RegisterForGroupSession { id: waits.id, person: None };
    let replies = [
        anna.command("/bookings", &desk).await,
        bruno.command("/bookings", &desk).await,
        groups.operator.command("/blocks", &block).await,
        groups.operator.command("/group-sessions", &plan).await,
        anna.command(&format!("/group-sessions/{}/registrations", other.id), &register).await,
    ];
    for reply in replies {
        assert_eq!(refused(&reply), (422, Code::InvalidFields), "{}", reply.text);
        assert_eq!(reply.problem().fields[0].field, "id");
    }
    // Who gets the place, and gives it up again, takes nobody's time away.
    desk.id = BookingId(Uuid::now_v7());
    had_desk(&anna.command("/bookings", &desk).await);
    give_up(&anna, &annas).await;
    assert_eq!(mine(&bruno).await.coming[0].status, RegistrationStatus::Registered);
    give_up(&bruno, &waits).await;
    let carla = app.signed_in(Role::Citizen).await;
    assert_eq!(refused(&ask_desk(&carla, desk.slot).await), (409, Code::SlotTaken));
});
