use contract::accounts::Role;
use contract::bookings::{AlternativeKind, Booking, BookingStatus, CentreDay, MyBookings, OperatorDay, TakenBy};
use contract::problem::Code;
use futures_util::StreamExt;
use reqwest::Method;
use serde_json::json;
use std::time::Duration;
use uuid::Uuid;

use crate::support::desks::{CENTRE, DAY, Desks, ask, had, wish};
use crate::support::{Reply, TestApp};

both_databases!(a_desk_is_booked_seen_moved_and_given_up, async |app: TestApp| {
    let centre = Desks::open(&app, 3).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    assert_eq!((booked.status, booked.space_label.as_str()), (BookingStatus::Confirmed, "A1"));
    let day_path = format!("/centres/{CENTRE}/days/{DAY}");
    let by = |day: CentreDay| day.desks[0].taken.iter().map(|taken| taken.by).collect::<Vec<_>>();
    assert_eq!(by(anna.get(&day_path).await.json()), [TakenBy::Me]);
    assert_eq!(by(app.browser().get(&day_path).await.json()), [TakenBy::Somebody]);

    // Onto itself half an hour later, and then to another desk.
    let path = format!("/bookings/{}", booked.id);
    let to = |slot| json!({ "slot": slot });
    let later = anna.command(&format!("{path}/move"), &to(centre.slot(0, "10:30", "12:30"))).await;
    assert_eq!(later.json::<Booking>().slot.start, "10:30".parse().unwrap());
    let other = anna.command(&format!("{path}/move"), &to(centre.slot(2, "10:30", "12:30"))).await;
    assert_eq!(other.json::<Booking>().space_label, "A3");

    // A desk that is not to be had leaves the booking where it was.
    let bruno = app.signed_in(Role::Citizen).await;
    had(&ask(&bruno, centre.slot(0, "10:00", "12:00")).await);
    let refused = anna.command(&format!("{path}/move"), &to(centre.slot(0, "11:00", "13:00"))).await;
    assert_eq!(refused.code(), Code::SlotTaken);
    assert_eq!(anna.get(&path).await.json::<Booking>().space_label, "A3");

    let cancelled: Booking = anna.command(&format!("{path}/cancel"), &json!({})).await.json();
    assert_eq!(cancelled.status, BookingStatus::Cancelled);
    assert_eq!(anna.command(&format!("{path}/cancel"), &json!({})).await.code(), Code::WrongStatus);
    had(&ask(&bruno, centre.slot(2, "12:00", "12:30")).await);
    let mine: MyBookings = anna.get("/bookings").await.json();
    assert_eq!((mine.coming.len(), mine.past.len()), (0, 1));
    let mails = app.mails().await;
    assert_eq!(mails.len(), 6, "booked, moved twice, booked, cancelled, booked");
});

both_databases!(a_refusal_offers_what_is_really_free, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let refused = ask(&bruno, centre.slot(0, "11:00", "13:00")).await;
    assert_eq!(refused.code(), Code::SlotTaken);
    let offered = refused.problem().alternatives;
    let kinds: Vec<_> = offered.iter().map(|offer| offer.kind).collect();
    assert_eq!(kinds, [AlternativeKind::OtherDesk, AlternativeKind::OtherTime, AlternativeKind::OtherTime]);
    for offer in offered {
        let booked = had(&ask(&bruno, offer.slot).await);
        bruno.command(&format!("/bookings/{}/cancel", booked.id), &json!({})).await.json::<Booking>();
    }
});

both_databases!(nobody_sits_in_two_places_or_has_more_than_the_day_allows, async |app: TestApp| {
    let centre = Desks::open(&app, 3).await;
    let anna = app.signed_in(Role::Citizen).await;
    had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    assert_eq!(ask(&anna, centre.slot(1, "11:00", "12:30")).await.code(), Code::PersonBusy);
    had(&ask(&anna, centre.slot(1, "12:00", "12:30")).await);
    assert_eq!(ask(&anna, centre.slot(1, "15:00", "16:00")).await.code(), Code::DayLimitReached);
    // Many at once: the limit holds.
    let bruno = app.signed_in(Role::Citizen).await;
    let asks = (0..8)
        .map(|index| ask(&bruno, centre.slot(2, &format!("{:02}:00", 8 + index), &format!("{:02}:30", 8 + index))));
    let replies = futures_util::future::join_all(asks).await;
    assert_eq!(replies.iter().filter(|reply| reply.status.as_u16() == 201).count(), 2);
});

both_databases!(a_command_sent_again_has_one_effect, async |app: TestApp| {
    let centre = Desks::open(&app, 2).await;
    let anna = app.signed_in(Role::Citizen).await;
    let (key, body) = (Uuid::now_v7(), wish(centre.slot(0, "10:00", "12:00")));
    let both = tokio::join!(anna.command_again("/bookings", key, &body), anna.command_again("/bookings", key, &body));
    had(&both.0);
    assert_eq!(both.0.text, both.1.text);
    assert_eq!(anna.command_again("/bookings", key, &body).await.text, both.0.text);
    let other = wish(centre.slot(1, "10:00", "12:00"));
    let reused = anna.command_again("/bookings", key, &other).await;
    assert_eq!((reused.status.as_u16(), reused.code()), (422, Code::IdempotencyKeyReused));
    assert_eq!(anna.get("/bookings").await.json::<MyBookings>().coming.len(), 1);
});

both_databases!(a_command_for_somebody_else_who_was_signed_in_before_has_no_effect, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let (anna, bruno) = (app.signed_in(Role::Citizen).await, app.signed_in(Role::Citizen).await);
    let command = |meant: &crate::support::Browser| {
        bruno
            .request(Method::POST, "/bookings")
            .header("idempotency-key", Uuid::now_v7().to_string())
            .header("portalavoro-person", meant.person().to_string())
            .json(&wish(centre.slot(0, "10:00", "12:00")))
    };
    assert_eq!(Reply::of(command(&anna)).await.code(), Code::NotSignedIn);
    had(&Reply::of(command(&bruno)).await);
});

both_databases!(an_operator_books_for_who_is_registered_at_the_centre, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let here = app.person(Role::Citizen, None, Some(CENTRE.parse().unwrap())).await;
    let elsewhere = app.person(Role::Citizen, None, Some("cpi-lauria".parse().unwrap())).await;
    let mut body = wish(centre.slot(0, "10:00", "12:00"));
    body.person = Some(elsewhere);
    assert_eq!(centre.operator.command("/bookings", &body).await.code(), Code::NotFound);
    body.person = Some(here);
    assert_eq!(app.signed_in(Role::Citizen).await.command("/bookings", &body).await.code(), Code::NotAllowed);
    let booked = had(&centre.operator.command("/bookings", &body).await);
    let day: OperatorDay = centre.operator.get(&format!("/centres/{CENTRE}/days/{DAY}/bookings")).await.json();
    assert_eq!((day.entries[0].booking.id, day.entries[0].person.id), (booked.id, here));
    let stranger = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    let reply = stranger.get(&format!("/centres/{CENTRE}/days/{DAY}/bookings")).await;
    assert_eq!(reply.code(), Code::NotAllowed);
});

both_databases!(a_calendar_takes_the_booking_and_its_end, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let path = format!("/bookings/{}", booked.id);
    let file = anna.get(&format!("{path}/calendar.ics")).await;
    assert!(file.header("content-type").starts_with("text/calendar"));
    for line in
        ["METHOD:PUBLISH", "DTSTART:20261201T090000Z", "DTEND:20261201T110000Z", "STATUS:CONFIRMED", "SEQUENCE:0"]
    {
        assert!(file.text.lines().any(|found| found == line), "{line} in {}", file.text);
    }
    anna.command(&format!("{path}/cancel"), &json!({})).await;
    let file = anna.get(&format!("{path}/calendar.ics")).await;
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"] {
        assert!(file.text.lines().any(|found| found == line), "{line} in {}", file.text);
    }
});

both_databases!(who_looks_at_a_day_is_told_when_it_changes, async |app: TestApp| {
    let centre = Desks::open(&app, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let watching = app.browser().request(Method::GET, &format!("/centres/{CENTRE}/days/{DAY}/events")).send().await;
    let watching = watching.unwrap();
    assert_eq!(watching.headers()["content-type"], "text/event-stream");
    had(&ask(&anna, centre.slot(0, "10:00", "12:00")).await);
    let mut events = watching.bytes_stream();
    let first = tokio::time::timeout(Duration::from_secs(10), events.next()).await.unwrap().unwrap().unwrap();
    assert!(String::from_utf8_lossy(&first).starts_with("event: changed\n"), "{first:?}");
    // The stream ends when the server stops.
    app.state.stopping.cancel();
    let ended = async { while events.next().await.is_some_and(|event| event.is_ok()) {} };
    tokio::time::timeout(Duration::from_secs(10), ended).await.unwrap();
});
