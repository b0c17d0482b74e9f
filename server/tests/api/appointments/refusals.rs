use contract::accounts::Role;
use contract::appointments::{
    AppointmentAlternativeKind, AppointmentReason, AppointmentSlot, AppointmentWay, BookAppointment,
};
use contract::bookings::{BlockSpace, BookDesk};
use contract::ids::{AppointmentId, BlockId, BookingId, PersonId, SpaceId};
use contract::network::{Centre, EditFloor, FloorPlan};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::desks::{
    CENTRE, DAY, ask as ask_desk, had as had_desk, slot as desk_slot, version, wish as desk_wish,
};
use crate::support::talks::{Talks, ask, had};
use crate::support::{Browser, TestApp};

/// Asks, and gives status and code.
async fn refused(browser: &Browser, wish: &BookAppointment) -> (u16, Code) {
    let reply = ask(browser, wish).await;
    (reply.status.as_u16(), reply.code())
}

fn at(wish: BookAppointment, change: impl FnOnce(&mut AppointmentSlot)) -> BookAppointment {
    let mut wish = wish;
    change(&mut wish.slot);
    wish
}

both_databases!(two_counsellors_and_one_room_are_one_appointment_in_person, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let reply = ask(&bruno, &talks.wish(1, "09:30")).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::NoRoomFree));
    let offered = reply.problem().appointment_alternatives;
    let kinds: Vec<_> = offered.iter().map(|offer| offer.kind).collect();
    use AppointmentAlternativeKind::{OtherCounsellor, OtherTime, OtherWay};
    assert_eq!(kinds, [OtherTime, OtherCounsellor, OtherWay]);
    for offer in offered {
        let wish = BookAppointment { slot: offer.slot, phone: Some("0835123456".into()), ..talks.wish(1, "09:30") };
        let booked = had(&ask(&bruno, &wish).await);
        bruno.command(&format!("/appointments/{}/cancel", booked.id), &json!({})).await;
    }
    // By phone nobody needs the room.
    had(&ask(&bruno, &talks.call(1, "09:30")).await);
});

both_databases!(a_room_that_is_taken_or_blocked_is_refused, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 2).await;
    let here = app.person(Role::Citizen, None, Some(CENTRE.parse().unwrap())).await;
    let anna = app.signed_in(Role::Citizen).await;
    let taken = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    assert_eq!(taken.room_label.as_deref(), Some("Sala 1"));
    let in_room = |room: SpaceId| BookAppointment { person: Some(here), room: Some(room), ..talks.wish(1, "09:30") };
    assert_eq!(refused(&anna, &in_room(talks.rooms[1])).await, (403, Code::NotAllowed), "only staff ask for a room");
    assert_eq!(refused(&talks.operator, &in_room(talks.rooms[0])).await, (409, Code::SlotTaken));
    assert_eq!(refused(&talks.operator, &in_room(talks.desk)).await, (409, Code::SpaceNotBookable));
    let slot = desk_slot(talks.rooms[1], DAY, "10:00", "11:00");
    let block = BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Lavori".into() };
    assert_eq!(talks.operator.command("/blocks", &block).await.status.as_u16(), 201);
    assert_eq!(refused(&talks.operator, &in_room(talks.rooms[1])).await, (409, Code::SpaceBlocked));
    // Without asking for a room the other one is found.
    let other = BookAppointment { person: Some(here), ..talks.wish(1, "10:00") };
    assert_eq!(had(&ask(&talks.operator, &other).await).room_label.as_deref(), Some("Sala 1"));
    // A room in which somebody is expected is neither blocked nor closed.
    let slot = desk_slot(talks.rooms[0], DAY, "09:00", "10:00");
    let block = BlockSpace { id: BlockId(Uuid::now_v7()), slot, reason: "Lavori".into() };
    assert_eq!(talks.operator.command("/blocks", &block).await.code(), Code::SlotTaken);
    let version = version(&talks.operator, CENTRE).await;
    let floor = EditFloor { version, floor_plan: FloorPlan { width: 10, height: 10, walls: vec![] }, spaces: vec![] };
    let closed = talks.operator.put(&format!("/centres/{CENTRE}/floor"), &floor).await;
    assert_eq!(closed.code(), Code::SpaceInUse);
});

both_databases!(each_bad_wish_has_its_status_and_code, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    talks.receive(0, "2026-11-23", "08:00", "19:00").await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&bruno, &talks.wish(0, "09:00")).await);
    let wish = |start: &str| talks.wish(0, start);
    let date = |date: &str| at(wish("09:00"), |slot| slot.date = date.parse().unwrap());
    let cases = [
        (wish("09:45"), 409, Code::CounsellorBusy),
        (wish("12:00"), 409, Code::NotOffered),
        (wish("11:15"), 409, Code::NotOffered),
        (at(wish("10:00"), |slot| slot.counsellor = PersonId(Uuid::now_v7())), 409, Code::NotOffered),
        (wish("07:00"), 409, Code::OutsideHours),
        (date("2026-12-05"), 409, Code::CentreClosed),
        (date("2026-11-23"), 409, Code::InThePast),
        (date("2027-02-01"), 409, Code::TooFarAhead),
        (at(wish("10:00"), |slot| slot.centre = "nowhere".parse().unwrap()), 404, Code::NotFound),
        (wish("10:10"), 422, Code::NotOnQuarterHour),
        (at(date("2027-03-28"), |slot| slot.start = "02:30".parse().unwrap()), 422, Code::TimeDoesNotExist),
        (at(date("2027-10-31"), |slot| slot.start = "02:30".parse().unwrap()), 422, Code::TimeIsAmbiguous),
        (BookAppointment { phone: None, ..talks.call(0, "10:00") }, 422, Code::InvalidFields),
        (BookAppointment { phone: Some("no".into()), ..talks.call(0, "10:00") }, 422, Code::InvalidFields),
    ];
    for (wish, status, code) in cases {
        assert_eq!(refused(&anna, &wish).await, (status, code), "{wish:?}");
    }
    let mut unknown = serde_json::to_value(wish("10:00")).unwrap();
    unknown["reason"] = json!("gossip");
    assert_eq!(anna.command("/appointments", &unknown).await.code(), Code::MalformedBody);
    let keyless = anna.post("/appointments", &wish("10:00")).await;
    assert_eq!((keyless.status.as_u16(), keyless.code()), (400, Code::IdempotencyKeyMissing));
    assert_eq!(refused(&app.browser(), &wish("10:00")).await, (401, Code::NotSignedIn));
});

both_databases!(three_appointments_to_come_are_the_most, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let short = |start: &str| BookAppointment { reason: AppointmentReason::Cv, ..talks.wish(0, start) };
    for start in ["09:00", "09:30", "10:00"] {
        had(&ask(&anna, &short(start)).await);
    }
    assert_eq!(refused(&anna, &short("11:00")).await, (409, Code::AppointmentLimitReached));
    // Many at once: the limit holds.
    let bruno = app.signed_in(Role::Citizen).await;
    let talks = &talks;
    talks.receive(0, "2026-12-02", "09:00", "12:00").await;
    let asks = (9..12).flat_map(|hour| [format!("{hour:02}:00"), format!("{hour:02}:30")]).map(|start| {
        let wish = at(short(&start), |slot| slot.date = "2026-12-02".parse().unwrap());
        let bruno = &bruno;
        async move { ask(bruno, &wish).await }
    });
    let replies = futures_util::future::join_all(asks).await;
    assert_eq!(replies.iter().filter(|reply| reply.status.as_u16() == 201).count(), 3);
});

both_databases!(an_id_that_stands_for_something_else_is_refused, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let desk = had_desk(&ask_desk(&anna, desk_slot(talks.desk, DAY, "09:00", "10:00")).await);
    let talk = had(&ask(&anna, &talks.wish(0, "10:00")).await);
    for id in [desk.id.0, talk.id.0] {
        let reply = ask(&bruno, &BookAppointment { id: AppointmentId(id), ..talks.wish(0, "11:00") }).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields));
        assert_eq!(reply.problem().fields[0].field, "id");
    }
    // Nor does a desk or a block get it: who gave that up would give the talk's time back.
    let afternoon = || desk_slot(talks.desk, DAY, "15:00", "16:00");
    let other = BookDesk { id: BookingId(talk.id.0), ..desk_wish(afternoon()) };
    let block = BlockSpace { id: BlockId(talk.id.0), slot: afternoon(), reason: "Lavori".into() };
    for reply in [bruno.command("/bookings", &other).await, talks.operator.command("/blocks", &block).await] {
        assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields));
        assert_eq!(reply.problem().fields[0].field, "id");
    }
    // What stands there keeps its time.
    let carla = app.signed_in(Role::Citizen).await;
    assert_eq!(ask_desk(&carla, desk_slot(talks.desk, DAY, "09:00", "10:00")).await.code(), Code::SlotTaken);
    assert_eq!(refused(&carla, &talks.wish(0, "10:00")).await, (409, Code::CounsellorBusy));
});

both_databases!(a_move_that_is_refused_leaves_it_where_it_was, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let mine = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    had(&ask(&bruno, &talks.wish(0, "10:00")).await);
    let to = json!({ "slot": at(talks.wish(0, "09:30"), |slot| slot.way = AppointmentWay::InPerson).slot });
    let refused = anna.command(&format!("/appointments/{}/move", mine.id), &to).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, Code::CounsellorBusy));
    let offered = refused.problem().appointment_alternatives;
    assert!(!offered.is_empty() && offered.iter().all(|offer| offer.slot != mine.slot), "{offered:?}");
    assert_eq!(self::refused(&bruno, &talks.wish(0, "09:00")).await, (409, Code::CounsellorBusy));
    // Onto itself, a quarter of an hour later, is refused by the next one; to the end of the range it goes.
    let to = json!({ "slot": talks.wish(0, "11:00").slot });
    assert_eq!(anna.command(&format!("/appointments/{}/move", mine.id), &to).await.status.as_u16(), 200);
    had(&ask(&app.signed_in(Role::Citizen).await, &talks.wish(0, "09:00")).await);
});

both_databases!(what_is_no_centre_or_date_is_not_there, async |app: TestApp| {
    let citizen = app.signed_in(Role::Citizen).await;
    for path in ["/centres/nowhere/appointment-slots", "/appointments/seven", "/appointments/seven/notes"] {
        assert_eq!(citizen.get(path).await.code(), Code::NotFound, "{path}");
    }
    for query in ["?from=tomorrow", "?from=2026-02-30", "?to=2026-12-01", "?from=+262142-12-31"] {
        let path = format!("/centres/{CENTRE}/appointment-slots{query}");
        assert_eq!(citizen.get(&path).await.code(), Code::MalformedQuery, "{query}");
    }
    // Long ago means today, and far ahead nothing.
    let slots = citizen.get(&format!("/centres/{CENTRE}/appointment-slots?from=1999-01-01")).await;
    assert_eq!(slots.json::<contract::appointments::CentreSlots>().from, "2026-11-23".parse().unwrap());
    assert_eq!(citizen.get(&format!("/centres/{CENTRE}/appointment-slots?from=9990-01-01")).await.status.as_u16(), 200);
    citizen.get(&format!("/centres/{CENTRE}")).await.json::<Centre>();
});
