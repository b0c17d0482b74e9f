use contract::accounts::Role;
use contract::appointments::{
    Appointment, AppointmentDay, AppointmentOutcome, AppointmentReason, AppointmentStatus, AppointmentWay,
    BookAppointment, CentreSlots, MyAppointments,
};
use contract::problem::Code;
use serde_json::json;
use uuid::Uuid;

use crate::support::TestApp;
use crate::support::desks::{CENTRE, DAY, ask as ask_desk, had as had_desk, slot as desk_slot};
use crate::support::talks::{Talks, ask, had, slot};

const SLOTS: &str = "/centres/cpi-melfi/appointment-slots?from=2026-12-01";

both_databases!(an_appointment_is_chosen_booked_moved_and_given_up, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    let slots: CentreSlots = app.browser().get(SLOTS).await.json();
    assert_eq!(slots.counsellors.len(), 2);
    let at = |slots: &CentreSlots, who: usize, start: &str| {
        let (who, start) = (talks.counsellor(who), start.parse().unwrap());
        slots.starts.iter().find(|free| free.counsellor == who && free.start == start).cloned()
    };
    assert!(at(&slots, 0, "09:00").unwrap().fits(AppointmentReason::Orientation, AppointmentWay::InPerson));
    assert!(at(&slots, 0, "11:15").unwrap().in_person.iter().all(|reason| reason.minutes() <= 45));

    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    assert_eq!((booked.status, booked.end), (AppointmentStatus::Confirmed, "10:00".parse().unwrap()));
    assert_eq!((booked.room_label.as_deref(), booked.reason), (Some("Sala 1"), Some(AppointmentReason::Orientation)));
    // The counsellor's time is gone for both ways, and the only room for everybody.
    let slots: CentreSlots = app.browser().get(SLOTS).await.json();
    assert_eq!(at(&slots, 0, "09:00"), None);
    let other = at(&slots, 1, "09:00").unwrap();
    assert_eq!((other.in_person.len(), other.phone.len()), (0, 4));

    // To the phone, which needs a number and no room.
    let path = format!("/appointments/{}", booked.id);
    let to = json!({ "slot": slot(talks.counsellor(1), AppointmentWay::Phone, DAY, "09:30") });
    let refused = anna.command(&format!("{path}/move"), &to).await;
    assert_eq!((refused.status.as_u16(), refused.problem().fields[0].field.as_str()), (422, "phone"));
    let mut to = to;
    to["phone"] = json!("0835 123456");
    let moved: Appointment = anna.command(&format!("{path}/move"), &to).await.json();
    assert_eq!((moved.room_label, moved.phone.as_deref()), (None, Some("0835123456")));
    let slots: CentreSlots = app.browser().get(SLOTS).await.json();
    assert!(at(&slots, 0, "09:00").unwrap().fits(AppointmentReason::Orientation, AppointmentWay::InPerson));

    let mine: MyAppointments = anna.get("/me/appointments").await.json();
    assert_eq!((mine.coming.len(), mine.coming[0].slot.start), (1, "09:30".parse().unwrap()));
    let cancelled: Appointment = anna.command(&format!("{path}/cancel"), &json!({})).await.json();
    assert_eq!(cancelled.status, AppointmentStatus::Cancelled);
    assert_eq!(anna.command(&format!("{path}/cancel"), &json!({})).await.code(), Code::WrongStatus);
    let mine: MyAppointments = anna.get("/me/appointments").await.json();
    assert_eq!((mine.coming.len(), mine.past.len()), (0, 1));
    let mails = app.mails().await;
    assert_eq!(mails.len(), 3, "booked, moved, cancelled");
    assert!(mails.iter().all(|mail| !mail.to_lowercase().contains("orientation")), "a mail says what it is about");
});

both_databases!(a_command_sent_again_has_one_effect, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let (key, body) = (Uuid::now_v7(), talks.wish(0, "09:00"));
    let again = || anna.command_again("/appointments", key, &body);
    let both = tokio::join!(again(), again());
    had(&both.0);
    assert_eq!(both.0.text, both.1.text);
    let altered = BookAppointment { tell_earlier: true, ..body.clone() };
    let reused = anna.command_again("/appointments", key, &altered).await;
    assert_eq!((reused.status.as_u16(), reused.code()), (422, Code::IdempotencyKeyReused));
    assert_eq!(anna.get("/me/appointments").await.json::<MyAppointments>().coming.len(), 1);
    // A refusal is given again, too, although the slot is free by now.
    let (bruno, key, other) = (app.signed_in(Role::Citizen).await, Uuid::now_v7(), talks.wish(0, "09:00"));
    let refused = bruno.command_again("/appointments", key, &other).await;
    assert_eq!(refused.code(), Code::CounsellorBusy);
    anna.command(&format!("/appointments/{}/cancel", body.id), &json!({})).await.json::<Appointment>();
    assert_eq!(bruno.command_again("/appointments", key, &other).await.text, refused.text);
});

both_databases!(nobody_is_in_two_places, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 2).await;
    let anna = app.signed_in(Role::Citizen).await;
    had_desk(&ask_desk(&anna, desk_slot(talks.desk, DAY, "09:00", "10:00")).await);
    assert_eq!(ask(&anna, &talks.call(0, "09:30")).await.code(), Code::PersonBusy);
    had(&ask(&anna, &talks.call(0, "10:00")).await);
    assert_eq!(ask(&anna, &talks.wish(1, "10:30")).await.code(), Code::PersonBusy);
    let desk = ask_desk(&anna, desk_slot(talks.desk, DAY, "10:30", "11:30")).await;
    assert_eq!(desk.code(), Code::PersonBusy);
    let offered = desk.problem().alternatives;
    assert!(!offered.is_empty());
    for offer in offered {
        let booked = had_desk(&ask_desk(&anna, offer.slot).await);
        anna.command(&format!("/bookings/{}/cancel", booked.id), &json!({})).await;
    }
    // The counsellor sits nowhere else meanwhile, either.
    let desk = ask_desk(&talks.counsellors[0], desk_slot(talks.desk, DAY, "10:30", "11:30")).await;
    assert_eq!(desk.code(), Code::PersonBusy);
    assert_eq!(ask(&talks.counsellors[1], &talks.call(1, "10:00")).await.code(), Code::PersonBusy, "with oneself");
});

both_databases!(staff_book_move_and_cancel_for_who_is_registered, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let here = app.person(Role::Citizen, None, Some(CENTRE.parse().unwrap())).await;
    let elsewhere = app.person(Role::Citizen, None, Some("cpi-lauria".parse().unwrap())).await;
    let inclusion = BookAppointment { reason: AppointmentReason::Inclusion, ..talks.wish(0, "09:00") };
    let for_person = |person| BookAppointment { person: Some(person), ..inclusion.clone() };
    assert_eq!(ask(&talks.operator, &for_person(elsewhere)).await.code(), Code::NotFound);
    let citizen = app.signed_in(Role::Citizen).await;
    assert_eq!(ask(&citizen, &for_person(here)).await.code(), Code::NotAllowed);
    let booked = had(&ask(&talks.operator, &for_person(here)).await);
    assert_eq!(booked.reason, None, "what it is about is read by the person and the counsellors");
    let day_path = format!("/centres/{CENTRE}/days/{DAY}/appointments");
    let seen = async |who: &crate::support::Browser| -> AppointmentDay { who.get(&day_path).await.json() };
    let (by_operator, by_counsellor) = (seen(&talks.operator).await, seen(&talks.counsellors[0]).await);
    assert_eq!((by_operator.as_counsellor, by_operator.entries[0].appointment.reason), (false, None));
    assert!(!talks.operator.get(&day_path).await.text.contains("inclusion"));
    let reason = by_counsellor.entries[0].appointment.reason;
    assert_eq!((by_counsellor.as_counsellor, reason), (true, Some(AppointmentReason::Inclusion)));
    assert_eq!(by_counsellor.entries[0].person.id, here);
    let person = app.browser_of(here).await;
    let theirs: MyAppointments = person.get("/me/appointments").await.json();
    assert_eq!(theirs.coming[0].reason, Some(AppointmentReason::Inclusion));

    let path = format!("/appointments/{}", booked.id);
    let to = json!({ "slot": slot(talks.counsellor(0), AppointmentWay::InPerson, DAY, "10:00") });
    let moved: Appointment = talks.operator.command(&format!("{path}/move"), &to).await.json();
    assert_eq!(moved.slot.start, "10:00".parse().unwrap());
    let cancelled: Appointment = talks.operator.command(&format!("{path}/cancel"), &json!({})).await.json();
    assert_eq!(cancelled.status, AppointmentStatus::Cancelled);
    let stranger = app.signed_in_at(Role::Operator, Some("cpi-lauria".parse().unwrap())).await;
    assert_eq!(stranger.get(&day_path).await.code(), Code::NotFound);
    assert_eq!(stranger.get(&path).await.code(), Code::NotFound);
});

both_databases!(the_centre_calls_off_and_says_why, async |app: TestApp| {
    let talks = Talks::open(&app, 2, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointments/{}", booked.id);
    let why = json!({ "why": "L'orientatrice è malata." });
    assert_eq!(anna.command(&format!("{path}/call-off"), &why).await.code(), Code::NotAllowed);
    let called_off = talks.counsellors[0].command(&format!("{path}/call-off"), &why).await;
    assert_eq!(called_off.json::<Appointment>().status, AppointmentStatus::CalledOff);
    let seen: Appointment = anna.get(&path).await.json();
    assert_eq!(seen.why.as_deref(), Some("L'orientatrice è malata."));
    assert_eq!(seen.alternatives.len(), 3);
    let body = BookAppointment { slot: seen.alternatives[0].slot.clone(), ..talks.wish(0, "09:00") };
    had(&ask(&anna, &body).await);
    assert!(app.mails().await.iter().any(|mail| mail.contains("malata")));
});

both_databases!(the_counsellor_says_what_became_of_it, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointments/{}", booked.id);
    let say = |outcome: AppointmentOutcome| json!({ "outcome": outcome });
    let outcome = format!("{path}/outcome");
    let early = talks.counsellors[0].command(&outcome, &say(AppointmentOutcome::Held)).await;
    assert_eq!(early.code(), Code::TooEarlyForOutcome);
    app.clock.set("2026-12-01T08:05:00Z");
    // Staff sign in again each day.
    let counsellor = app.browser_of(talks.counsellor(0)).await;
    let operator = app.browser_of(talks.operator.person()).await;
    assert_eq!(anna.command(&format!("{path}/cancel"), &json!({})).await.code(), Code::WrongStatus);
    assert_eq!(operator.command(&outcome, &say(AppointmentOutcome::Held)).await.code(), Code::NotAllowed);
    for (said, expected) in
        [(AppointmentOutcome::NotCome, AppointmentStatus::NotCome), (AppointmentOutcome::Held, AppointmentStatus::Held)]
    {
        let closed: Appointment = counsellor.command(&outcome, &say(said)).await.json();
        assert_eq!(closed.status, expected);
    }
    let mine: MyAppointments = anna.get("/me/appointments").await.json();
    assert_eq!((mine.coming.len(), mine.past[0].status), (0, AppointmentStatus::Held));
});

both_databases!(a_calendar_takes_the_appointment_and_its_end, async |app: TestApp| {
    let talks = Talks::open(&app, 1, 1).await;
    let anna = app.signed_in(Role::Citizen).await;
    let booked = had(&ask(&anna, &talks.wish(0, "09:00")).await);
    let path = format!("/appointments/{}", booked.id);
    let lines = async || {
        let file = anna.get(&format!("{path}/calendar.ics")).await;
        assert!(file.header("content-type").starts_with("text/calendar"), "{}", file.text);
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(!file.text.to_lowercase().contains("orient"), "a calendar says what it is about: {}", file.text);
        file.text.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let coming = lines().await;
    for line in ["METHOD:PUBLISH", "DTSTART:20261201T080000Z", "DTEND:20261201T090000Z", "SEQUENCE:0"] {
        assert!(coming.iter().any(|found| found == line), "{line} in {coming:?}");
    }
    anna.command(&format!("{path}/cancel"), &json!({})).await.json::<Appointment>();
    let over = lines().await;
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"] {
        assert!(over.iter().any(|found| found == line), "{line} in {over:?}");
    }
    let stranger = app.signed_in(Role::Citizen).await;
    for id in [booked.id.to_string(), Uuid::now_v7().to_string(), "seven".to_owned()] {
        let refused = stranger.get(&format!("/appointments/{id}/calendar.ics")).await;
        assert_eq!(refused.code(), Code::NotFound, "{id}");
    }
});
