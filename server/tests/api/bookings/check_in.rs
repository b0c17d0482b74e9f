use contract::accounts::Role;
use contract::bookings::{Booking, BookingStatus, CheckIn, MyBookings};
use contract::ids::SpaceId;
use contract::network::SpaceCode;
use contract::problem::Code;
use portalavoro_server::features::bookings::release_due;
use serde_json::json;

use crate::support::desks::{CENTRE, Desks, ask, had};
use crate::support::{Browser, TestApp};

async fn code_of(centre: &Desks, space: SpaceId) -> CheckIn {
    let codes: Vec<SpaceCode> = centre.operator.get(&format!("/centres/{CENTRE}/check-in-codes")).await.json();
    CheckIn { code: codes.into_iter().find(|code| code.space == space).unwrap().code.to_lowercase() }
}

async fn status(browser: &Browser, booking: &Booking) -> BookingStatus {
    browser.get(&format!("/bookings/{}", booking.id)).await.json::<Booking>().status
}

both_databases!(one_checks_in_with_the_code_of_ones_desk, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let (mine, next) = (code_of(&centre, centre.desks[0]).await, code_of(&centre, centre.desks[1]).await);
    app.clock.set("2026-12-01T08:44:00Z");
    assert_eq!(anna.command("/check-ins", &mine).await.code(), Code::TooEarlyToCheckIn);
    app.clock.set("2026-12-01T08:45:00Z");
    assert_eq!(anna.command("/check-ins", &next).await.code(), Code::NothingToCheckIn);
    assert_eq!(anna.command("/check-ins", &CheckIn { code: "?".into() }).await.code(), Code::NothingToCheckIn);
    let checked_in: Booking = anna.command("/check-ins", &mine).await.json();
    assert_eq!((checked_in.id, checked_in.status), (booked.id, BookingStatus::CheckedIn));
    // Scanned twice: who is in is in. And who is in is not released.
    assert_eq!(anna.command("/check-ins", &mine).await.json::<Booking>().status, BookingStatus::CheckedIn);
    app.clock.set("2026-12-01T10:30:00Z");
    release_due(&app.state).await.unwrap();
    assert_eq!(status(&anna, &booked).await, BookingStatus::CheckedIn);
});

both_databases!(the_reception_and_the_operator_check_in_too, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let of_anna = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let of_bruno = had(&ask(&bruno, centre.slot(1, "10:00", "12:00")).await);
    let reception = code_of(&centre, centre.reception).await;
    app.clock.set("2026-12-01T09:05:00Z");
    // The operator's session of last week has ended.
    let operator = app.browser_of(centre.operator.person()).await;
    assert_eq!(anna.command("/check-ins", &reception).await.json::<Booking>().id, of_anna.id);
    let path = format!("/bookings/{}/check-in", of_bruno.id);
    assert_eq!(bruno.command(&path, &json!({})).await.code(), Code::NotAllowed);
    assert_eq!(operator.command(&path, &json!({})).await.json::<Booking>().status, BookingStatus::CheckedIn);
    assert_eq!(operator.command(&path, &json!({})).await.code(), Code::WrongStatus);
});

both_databases!(what_nobody_came_for_is_given_back_and_said, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    app.clock.set("2026-12-01T09:29:59Z");
    release_due(&app.state).await.unwrap();
    assert_eq!(status(&anna, &booked).await, BookingStatus::Confirmed);
    app.clock.set("2026-12-01T09:30:00Z");
    // Whoever looks sees it at once, before the job has run.
    assert_eq!(status(&anna, &booked).await, BookingStatus::Released);
    assert_eq!(anna.get("/bookings").await.json::<MyBookings>().coming.len(), 0);
    had(&ask(&bruno, centre.slot(0, "10:30", "12:00")).await);
    release_due(&app.state).await.unwrap();
    release_due(&app.state).await.unwrap();
    let told = app.mails().await.iter().filter(|mail| mail.contains("tornata libera")).count();
    assert!(told >= 1, "the person is told");
    let cancel = anna.command(&format!("/bookings/{}/cancel", booked.id), &json!({})).await;
    assert_eq!(cancel.code(), Code::WrongStatus);
});
