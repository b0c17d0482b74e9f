use contract::accounts::Role;
use contract::problem::Code;
use contract::time::Fold;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::desks::{DAY, Desks, ask, had, slot, wish};
use crate::support::{Browser, Reply, TestApp};

both_databases!(a_slot_that_makes_no_sense_is_refused_with_its_own_code, async |app: TestApp| {
    let centre = Desks::open_at(&app, "cpi-melfi", 1, "00:00", "20:00").await;
    let citizen = app.signed_in(Role::Citizen).await;
    let desk = centre.desks[0];
    let cases = [
        (DAY, "11:00", "10:00", 422, Code::EndNotAfterStart),
        (DAY, "10:00", "10:00", 422, Code::EndNotAfterStart),
        (DAY, "10:15", "11:00", 422, Code::NotOnHalfHour),
        (DAY, "10:00", "10:45", 422, Code::NotOnHalfHour),
        ("2027-03-28", "02:30", "03:30", 422, Code::TimeDoesNotExist),
        ("2027-10-31", "02:30", "03:30", 422, Code::TimeIsAmbiguous),
        ("0001-01-01", "10:00", "11:00", 422, Code::TimeDoesNotExist),
        ("+262142-12-31", "10:00", "24:00", 422, Code::TimeDoesNotExist),
        ("2026-11-22", "10:00", "11:00", 409, Code::InThePast),
        ("2026-11-23", "08:00", "09:00", 409, Code::InThePast),
        ("2028-01-01", "10:00", "11:00", 409, Code::TooFarAhead),
        (DAY, "19:00", "21:00", 409, Code::OutsideHours),
        (DAY, "08:00", "19:00", 409, Code::BookingTooLong),
    ];
    for (day, start, end, status, code) in cases {
        let reply = ask(&citizen, slot(desk, day, start, end)).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (status, code), "{day} {start} {end}");
        assert_eq!(!reply.problem().fields.is_empty(), status == 422, "{day} {start} {end}");
    }
});

both_databases!(the_hour_that_comes_twice_is_booked_once_it_is_said_which, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let mut seen = Vec::new();
    for fold in [Fold::Earlier, Fold::Later] {
        let citizen = app.signed_in(Role::Citizen).await;
        let mut slot = slot(centre.desks[0], "2027-10-31", "02:30", "03:00");
        assert_eq!(ask(&citizen, slot.clone()).await.code(), Code::TimeIsAmbiguous);
        slot.fold = Some(fold);
        if fold == Fold::Earlier {
            // From the first half past two, three o'clock is an hour and a half away.
            slot.start = "02:00".parse().unwrap();
            slot.end = "02:30".parse().unwrap();
        }
        seen.push(had(&ask(&citizen, slot).await).starts_at);
    }
    assert_eq!((seen[1] - seen[0]).num_minutes(), 90);
});

both_databases!(only_desks_in_use_are_booked, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let citizen = app.signed_in(Role::Citizen).await;
    for space in [contract::ids::SpaceId(Uuid::now_v7()), centre.reception] {
        let reply = ask(&citizen, slot(space, DAY, "10:00", "11:00")).await;
        assert_eq!((reply.status.as_u16(), reply.code()), (409, Code::SpaceNotBookable));
    }
});

both_databases!(what_is_no_command_is_refused_before_anything_happens, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let citizen = app.signed_in(Role::Citizen).await;
    let good = serde_json::to_value(wish(centre.slot(0, "10:00", "11:00"))).unwrap();
    let with = |field: &str, value: Value| {
        let mut body = good.clone();
        *body.pointer_mut(field).unwrap() = value;
        body.to_string()
    };
    let mut unknown = good.clone();
    unknown["price"] = json!(0);
    let cases = [
        ("{".to_owned(), Code::MalformedBody),
        ("null".to_owned(), Code::MalformedBody),
        ("{}".to_owned(), Code::MalformedBody),
        (unknown.to_string(), Code::MalformedBody),
        (with("/id", json!("seven")), Code::MalformedBody),
        (with("/slot/space", json!("A1")), Code::MalformedBody),
        (with("/slot/date", json!("2026-02-30")), Code::MalformedBody),
        (with("/slot/date", json!("tomorrow")), Code::MalformedBody),
        (with("/slot/start", json!("25:00")), Code::MalformedBody),
        (with("/slot/start", json!(10)), Code::MalformedBody),
        (" ".repeat(65 * 1024), Code::BodyTooLarge),
    ];
    for (body, code) in cases {
        let shown = body.chars().take(80).collect::<String>();
        assert_eq!(send(&citizen, body).await.code(), code, "{shown}");
    }
    let reply = citizen.post("/bookings", &good).await;
    assert_eq!(reply.code(), Code::IdempotencyKeyMissing);
    assert_eq!(app.browser().command("/bookings", &good).await.code(), Code::NotSignedIn);
    let text = citizen.request(Method::POST, "/bookings").header("idempotency-key", Uuid::now_v7().to_string());
    assert_eq!(Reply::of(text.body("hello")).await.code(), Code::UnsupportedMediaType);
});

async fn send(browser: &Browser, body: String) -> Reply {
    let request = browser
        .request(Method::POST, "/bookings")
        .header("idempotency-key", Uuid::now_v7().to_string())
        .header("content-type", "application/json");
    Reply::of(request.body(body)).await
}

both_databases!(ids_and_dates_that_are_none_are_not_found, async |app: TestApp| {
    let citizen = app.signed_in(Role::Citizen).await;
    for path in [
        "/bookings/seven",
        "/bookings/00000000-0000-7000-8000-000000000000",
        "/centres/cpi-melfi/days/2026-02-30",
        "/centres/cpi-melfi/days/tomorrow",
        "/centres/nowhere/days/2026-12-01",
        "/centres/nowhere/days/2026-12-01/events",
        "/bookings/seven/calendar.ics",
    ] {
        assert_eq!(citizen.get(path).await.code(), Code::NotFound, "{path}");
    }
    for day in ["0000-01-01", "1899-12-31", "-262143-01-01", "+262142-12-31"] {
        assert_eq!(citizen.get(&format!("/centres/cpi-melfi/days/{day}")).await.code(), Code::NotFound, "{day}");
    }
    assert_eq!(citizen.get("/centres/cpi-melfi/days/9999-12-31").await.status.as_u16(), 200);
});

both_databases!(what_belongs_to_another_person_is_not_there, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let owner = app.signed_in(Role::Citizen).await;
    let mine = had(&ask(&owner, centre.slot(0, "10:00", "11:00")).await);
    let elsewhere = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    for stranger in [app.signed_in(Role::Citizen).await, elsewhere] {
        let booking = format!("/bookings/{}", mine.id);
        assert_eq!(stranger.get(&booking).await.code(), Code::NotFound);
        assert_eq!(stranger.get(&format!("{booking}/calendar.ics")).await.code(), Code::NotFound);
        assert_eq!(stranger.command(&format!("{booking}/cancel"), &json!({})).await.code(), Code::NotFound);
        assert_eq!(stranger.command(&format!("{booking}/check-in"), &json!({})).await.code(), Code::NotFound);
        let elsewhere = json!({ "slot": centre.slot(1, "10:00", "11:00") });
        assert_eq!(stranger.command(&format!("{booking}/move"), &elsewhere).await.code(), Code::NotFound);
    }
    // An id that stands there already is refused, whoever's it is.
    let other = app.signed_in(Role::Citizen).await;
    let mut taken = wish(centre.slot(1, "10:00", "11:00"));
    taken.id = mine.id;
    let reply = other.command("/bookings", &taken).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (422, Code::InvalidFields));
    assert_eq!(reply.problem().fields[0].field, "id");
    had(&ask(&other, taken.slot).await);
});
